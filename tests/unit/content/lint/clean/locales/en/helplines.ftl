## Numbers to call, put together from locales/helplines.yaml. Whole sentences first, then their parts.
## Read in danger: one wording each. Numbers and addresses stay plain, so that they can be tapped.

# of: - · reviewed: pending
emergency = If you could die or be hurt today, call { $number } now.
# of: - · reviewed: pending
emergency_in_progress = Call { $number } now.
# of: - · reviewed: pending
emergency_thoughts = If you may act on it today, call { $number }.
# of: - · reviewed: pending
emergency_self_harm = If a wound is deep or will not stop bleeding, call { $number }.
# of: - · reviewed: pending
emergency_other = If it may happen now, call { $number }.
# of: - · reviewed: pending
emergency_from_others = If you are in danger now and can call safely: { $number }.
# of: - · reviewed: pending
emergency_to_others = If someone may get hurt now, call { $number }.
# of: - · reviewed: pending
emergency_body = If in doubt, call { $number } now.
# of: - · reviewed: pending
emergency_again = In danger, call { $number }.
# of: - · reviewed: pending
emergency_unknown = If you could die or be hurt today, call the emergency number where you are.
# of: - · reviewed: pending
talk = To talk to someone: { $line }.
# of: - · reviewed: pending
talk_other = Lines also talk with those who worry: { $line }.
# of: - · reviewed: pending
busy = If nobody picks up, try again, or another: { $line }.
# of: - · reviewed: pending
try_again = If nobody picks up, try again in a while. The lines are often busy.
# of: - · reviewed: pending
lists = Free lines by country: { $links }.
# of: - · reviewed: pending
lists_alone = I have no checked line yet for: { $country } (/country changes it). Here are lists of free lines: { $links }.
# of: - · reviewed: pending
lists_beside = This is for: { $country }; /country changes it. Lines of all countries: { $links }.
# of: - · reviewed: pending
lists_beside_from_others = This is for: { $country }; /country changes it. Lines against violence, by country: { $links }.
# of: - · reviewed: pending
lists_beside_child = This is for: { $country }; /country changes it. Lines for young people, by country: { $links }.
# of: - · reviewed: pending
elsewhere = This is for: { $country }. Elsewhere: /country or { $links }
# of: - · reviewed: pending
elsewhere_from_others = This is for: { $country } (/country changes it). Lines against violence and for children, by country: { $links }
# of: - · reviewed: pending
line = { $ways }
# of: - · reviewed: pending
line_when = { $ways } ({ $when })
# of: - · reviewed: pending
line_name = { $name }, { $ways }
# of: - · reviewed: pending
line_name_when = { $name } ({ $when }), { $ways }
# of: - · reviewed: pending
either = { $items } or { $last }
# of: - · reviewed: pending
call = call { $number }
# of: - · reviewed: pending
sms = text { $number }
# of: - · reviewed: pending
sms_word = text { $word } to { $number }
# of: - · reviewed: pending
whatsapp = WhatsApp { $number }
# of: - · reviewed: pending
chat = chat at { $url }
# of: - · reviewed: pending
always = day and night
# of: - · reviewed: pending
free = free
# of: - · reviewed: pending
for_men = for men
# of: - · reviewed: pending
for_adults = for adults
# of: - · reviewed: pending
hours = { $opens } to { $closes }
# of: - · reviewed: pending
days = { $first } to { $last }
# of: - · reviewed: pending
mon = Mon
# of: - · reviewed: pending
tue = Tue
# of: - · reviewed: pending
wed = Wed
# of: - · reviewed: pending
thu = Thu
# of: - · reviewed: pending
fri = Fri
# of: - · reviewed: pending
sat = Sat
# of: - · reviewed: pending
sun = Sun
