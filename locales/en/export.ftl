## Everything that is kept, as a file.

# of: - · reviewed: pending
handed_over = That file holds all I keep about you. It is not sealed: whoever opens it can read it. { $transport ->
        [telegram] In Telegram it stays in the chat until you delete it there.
       *[other] It stays where it was put until you delete it.
    }
