plain = Nothing inserted
lines =
    First line
    second line

      third, further in
insert = Hello { $name }!
insert-alone = { $name }
twice = { $name } and { $name }, { "\u00e9" } { "{" }literal
number = { $n } people
number-plain = { NUMBER($n, useGrouping: 0) }
number-digits = { NUMBER($n, minimumFractionDigits: 2) } points
number-literal = { 1.50 } and { 1234567 }
plural = { $n ->
    [one] One answer is due
   *[other] { $n } answers are due
}
plural-exact = You have { $n ->
    [0] nothing
    [1] one thing
    [one] a thing
   *[other] { $n } things
} to do.
plural-digits = { NUMBER($n, minimumFractionDigits: 1) ->
    [one] { $n } day
   *[other] { $n } days
}
choice = { $name ->
    [yes] They said yes
    [no] They said no
   *[other] They said something
}
-brand = Onward
    .kind = thing
-worker = { $form ->
    [capital] Support worker
   *[plain] support worker
}
term = { -brand } is here
term-form = { -worker(form: "capital") } and { -worker }
term-attribute = { -brand.kind ->
    [thing] It works
   *[other] They work
}
reference = { plain }, { insert }
attribute =
    .title = Title of { $name }
nested = { $n ->
    [one] { $name ->
        [yes] one yes
       *[other] one { $name }
    }
   *[other] { $n } { $name }
}
