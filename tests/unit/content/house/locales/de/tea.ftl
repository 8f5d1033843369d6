# of: 3f9a21 · reviewed: pending
hello = Hallo { $name }.
quote = Du sagst: { $nothing }
broken = { $
