## What the terminal itself says, around the conversation. Never in the voice of a practice.

# The first line of all.
welcome = Control-D leaves. Your place is kept.
# The first line in plain mode, for screen readers.
welcome-plain = Type a number or your own words, then press Enter. Control-D leaves, and your place is kept.
# The last line, after Control-D or Control-C: no question, no hook.
goodbye = Your place is kept. Go gently.
# Pale words in the empty line while choices are open.
hint-choices = a number, or your own words
# The same where only the choices are answers.
hint-numbers = a number
# Plain mode: which choice was taken.
chosen = Chosen: { $label }
# Plain mode: a choice that is marked already.
picked = { $label } (marked)
# Plain mode: what is marked, when one more was.
marked = Marked: { $label }
# Plain mode: before a line that comes by itself while the person may be typing.
speaker = Alongside: { $text }
# A message could not be made durable. It stands in the line again.
unkept = That could not be kept. It may help to send it again.
# A file with everything that is kept about the person, written into the folder of the chat.
file-saved = The file is here: { $path }
# It could not be written.
file-unsaved = I could not write the file into this folder. You could start me in a folder of yours and type /export there.
# A picture that she asked for, written into the folder of the chat. Its words stand above this.
picture-saved = The picture is here: { $path }
# It could not be written.
picture-unsaved = I could not write the picture into this folder. The words say the same.
# What may be typed to leave, separated by commas. Nothing that a person could mean as words.
leave-by = /quit, /exit
