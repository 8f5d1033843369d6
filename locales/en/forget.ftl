## Erasing everything. Plain, asked once, no regret and no hook.

# of: - · reviewed: pending
why = It cannot be undone, so I ask once. There is no need to give a reason.
# of: - · reviewed: pending
with_plan = Your safety plan is here as well. It would be erased with the rest. You can keep all, look at the plan first, or go on.
    .keep_all = Keep it
    .see_plan = Look at my plan
    .go_on = Go on
    .invalid = I keep it all unless you tap “Go on”.
# of: - · reviewed: pending
sure = This erases all I keep about you: anchors, kind lines, people, letters, the safety plan, pages, settings, check-ins, what you did here, and the place where we are. It cannot be undone.
    .beyond = I cannot reach { $transport ->
        [telegram] a chat in Telegram, files you saved,
       *[other] what stands on your screen, files you saved,
    } or older copies that whoever runs me has made. A mark without a name stays, so that it is known someone was erased. Keep it, or erase it?
    .keep_all = Keep it
    .copy_first = A copy for me first
    .erase = Erase it all
    .invalid = I keep it unless you tap “Erase it all”.
# of: - · reviewed: pending
still = You have your copy. Keep the rest here, or erase it? It cannot be undone.
    .keep_all = Keep it
    .erase = Erase it all
    .invalid = I keep it unless you tap “Erase it all”.
# of: - · reviewed: pending
kept = Then it stays as it was. Nothing is erased.
# of: - · reviewed: pending
gone = It is erased, and the key to it. If you write again some day, we begin as if for the first time. Go gently.
