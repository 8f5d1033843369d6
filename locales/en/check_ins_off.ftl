## Check-ins are ended by a word.

# of: - · reviewed: pending
why = You said that you want no check-ins. That needs no reason.
# of: - · reviewed: pending
none = There are no check-ins, so nothing comes on its own. You can write whenever you like.
