"""Pictures: from values (`bot.core.picture`) to a PNG, for whoever sends them.

| module | |
|---|---|
| `svg` | a picture as SVG; pure |
| `colours` | light and dark, and how well one is read on the other |
| `fonts` | the installed fonts, and which letters they have |
| `painter` | SVG to PNG, in a process of its own |
| `__main__` | that process |

Both libraries come with the extra `charts`; without it nothing is drawn, and the words are said.
"""
