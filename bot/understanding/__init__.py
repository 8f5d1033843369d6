"""Free text to `Signals`: pure, standard library only, no state of any conversation.

Words come from `locales/<lang>/words/*.yaml` as `Lexicon` values; rules are lines in those files.
"""
