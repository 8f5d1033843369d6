paused = Paused.
lost = Lost.
hint = A hint.
