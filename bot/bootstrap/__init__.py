"""The composition root: settings in, a running application out. Names all concrete classes.

rooms.py      what every house is built of, whatever its transport
terminal.py   `chat`: one person at this terminal
telegram.py   `serve`: everybody who writes to one bot; a terminal chat does not load it
    persons.py    `export` and `forget` for somebody who asked whoever runs it
"""
