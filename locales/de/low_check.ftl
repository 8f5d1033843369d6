## Einmal offen gefragt, wenn taub und hoffnungslos zusammenkommen.

# of: 62f54b · reviewed: pending
low_check = Ich frage es offen, und einmal: Denkst du daran, dir das Leben zu nehmen?
    .not_that = Nein
    .sometimes = Manchmal
    .right_now = Ja
    .why = Das Fragen bringt den Gedanken nicht erst hervor. Es heißt nur, dass du ihn nicht allein tragen musst.
# of: 82c85f · reviewed: pending
believed = Dann glaube ich dir. Wenn sich das ändert, ist /now einen Fingertipp entfernt, zu jeder Stunde.
