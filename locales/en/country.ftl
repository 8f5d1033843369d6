## Which country, so that the numbers fit. Asked softly, and changed at any time.

# of: - · reviewed: pending
why = Numbers differ from country to country, and a wrong one would cost time. It is kept sealed like everything else.
# of: - · reviewed: pending
where = In which country are you? Then I can name numbers that work there.
    .skip = Rather not say
# of: - · reviewed: pending
again = I did not find that one. The name of the country is enough, in any spelling.
    .skip = Leave it
# of: - · reviewed: pending
unclear = I could not find it. Free lines of all countries stand here: findahelpline.com. In danger: /now.
# of: - · reviewed: pending
left = That is fine. Free lines of all countries stand here: findahelpline.com. In danger: /now.
