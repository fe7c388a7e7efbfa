//! Turns a pattern and its arguments into text, the way `@fluent/bundle` does.

use std::borrow::Cow;

use fixed_decimal::Decimal;
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use jiff::civil::DateTime;

use crate::dates::Parts;
use crate::numbers::Number;
use crate::{Edition, Value};

/// First strong isolate, and pop directional isolate: the value between them keeps its own direction.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Texts refer to other texts at most this deep; deeper is a circle.
const DEEPEST: u8 = 16;

/// What an expression amounts to.
enum Resolved<'a> {
    Text(Cow<'a, str>),
    Number(Number),
    Moment(DateTime, Parts),
    /// Nothing: shown between braces, and no text is chosen by it.
    Missing(String),
}

struct Scope<'a> {
    edition: &'a Edition,
    args: Vec<(&'a str, Value<'a>)>,
    /// Within a term, which sees only what it is given and takes the absence of the rest for granted.
    in_term: bool,
    depth: u8,
    problems: Vec<String>,
}

impl Edition {
    /// The text, and in words what was wrong on the way.
    pub(crate) fn resolve(
        &self,
        pattern: &Pattern<&str>,
        args: &[(&str, Value<'_>)],
    ) -> (String, Vec<String>) {
        let args = args.to_vec();
        let mut scope = Scope { edition: self, args, in_term: false, depth: 0, problems: Vec::new() };
        let text = scope.resolve_pattern(pattern);
        (text, scope.problems)
    }
}

impl<'a> Scope<'a> {
    fn resolve_pattern(&mut self, pattern: &Pattern<&'a str>) -> String {
        if self.depth == DEEPEST {
            self.problems.push("texts refer to one another in a circle".into());
            return "{???}".into();
        }
        self.depth += 1;
        let isolates = pattern.elements.len() > 1;
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    let resolved = self.resolve_expression(expression);
                    let inserted = self.format(resolved);
                    if isolates {
                        text.push(ISOLATE.0);
                        text.push_str(&inserted);
                        text.push(ISOLATE.1);
                    } else {
                        text.push_str(&inserted);
                    }
                }
            }
        }
        self.depth -= 1;
        text
    }

    fn resolve_expression(&mut self, expression: &Expression<&'a str>) -> Resolved<'a> {
        match expression {
            Expression::Inline(inline) => self.resolve_inline(inline),
            Expression::Select { selector, variants } => {
                let selector = self.resolve_inline(selector);
                match self.choose(&selector, variants) {
                    Some(variant) => Resolved::Text(self.resolve_pattern(&variant.value).into()),
                    None => Resolved::Missing("???".into()),
                }
            }
        }
    }

    fn choose<'v>(
        &self,
        selector: &Resolved<'a>,
        variants: &'v [Variant<&'a str>],
    ) -> Option<&'v Variant<&'a str>> {
        let matches = |variant: &&Variant<&str>| match (&variant.key, selector) {
            (VariantKey::Identifier { name }, Resolved::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Resolved::Number(number)) => {
                self.edition.numbers.category(number) == *name
            }
            (VariantKey::NumberLiteral { value }, Resolved::Number(number)) => number.equals(value),
            _ => false,
        };
        variants.iter().find(matches).or_else(|| variants.iter().find(|variant| variant.default))
    }

    fn resolve_inline(&mut self, inline: &InlineExpression<&'a str>) -> Resolved<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => Resolved::Text(unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => match value.parse::<Decimal>() {
                Ok(number) => Resolved::Number(Number::from(number)),
                Err(_) => self.miss((*value).into(), "is not a number"),
            },
            InlineExpression::VariableReference { id } => self.resolve_variable(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                let key =
                    attribute.as_ref().map_or_else(|| id.name.into(), |a| format!("{}.{}", id.name, a.name));
                self.resolve_reference(self.edition.catalogue.find_pattern(&key), key)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let catalogue = &self.edition.catalogue;
                let (pattern, key) = match attribute {
                    Some(attribute) => (
                        catalogue.find_term_attribute(id.name, attribute.name),
                        format!("-{}.{}", id.name, attribute.name),
                    ),
                    None => (catalogue.find_term(id.name), format!("-{}", id.name)),
                };
                let given = self.resolve_named(arguments.as_ref());
                let args = std::mem::replace(&mut self.args, given);
                let in_term = std::mem::replace(&mut self.in_term, true);
                let resolved = self.resolve_reference(pattern, key);
                (self.args, self.in_term) = (args, in_term);
                resolved
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.resolve_function(id.name, arguments)
            }
            InlineExpression::Placeable { expression } => self.resolve_expression(expression),
        }
    }

    fn resolve_variable(&mut self, name: &'a str) -> Resolved<'a> {
        match self.args.iter().find(|(given, _)| *given == name) {
            Some((_, Value::Text(text))) => Resolved::Text(text.clone()),
            Some((_, Value::Number(number))) => Resolved::Number(Number::from(number.clone())),
            Some((_, Value::Moment(moment))) => Resolved::Moment(*moment, Parts::default()),
            None if self.in_term => Resolved::Missing(format!("${name}")),
            None => self.miss(format!("${name}"), "is not given"),
        }
    }

    fn resolve_reference(&mut self, pattern: Option<&'a Pattern<&'static str>>, key: String) -> Resolved<'a> {
        match pattern {
            Some(pattern) => Resolved::Text(self.resolve_pattern(pattern).into()),
            None => self.miss(key, "does not exist"),
        }
    }

    /// The named arguments that a text gives to a term.
    fn resolve_named(&mut self, arguments: Option<&CallArguments<&'a str>>) -> Vec<(&'a str, Value<'a>)> {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        let mut given = Vec::new();
        for argument in named {
            let value = match self.resolve_inline(&argument.value) {
                Resolved::Text(text) => Value::Text(text),
                Resolved::Number(number) => Value::Number(number.value),
                Resolved::Moment(moment, _) => Value::Moment(moment),
                Resolved::Missing(_) => continue,
            };
            given.push((argument.name.name, value));
        }
        given
    }

    fn resolve_function(&mut self, name: &str, arguments: &CallArguments<&'a str>) -> Resolved<'a> {
        let Some(first) = arguments.positional.first() else {
            return self.miss(format!("{name}()"), "needs a value");
        };
        let mut resolved = self.resolve_inline(first);
        for argument in &arguments.named {
            let value = match &argument.value {
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                    *value
                }
                _ => "",
            };
            let option = argument.name.name;
            let applied = match (&mut resolved, name) {
                (Resolved::Number(number), "NUMBER") => number.set(option, value),
                (Resolved::Moment(_, parts), "DATETIME") => parts.set(option, value),
                _ => Ok(()),
            };
            self.problems.extend(applied.err());
        }
        match (&resolved, name) {
            (Resolved::Number(_), "NUMBER")
            | (Resolved::Moment(..), "DATETIME")
            | (Resolved::Missing(_), _) => resolved,
            _ => self.miss(format!("{name}()"), "cannot take this value"),
        }
    }

    fn format(&mut self, resolved: Resolved<'a>) -> Cow<'a, str> {
        match resolved {
            Resolved::Text(text) => text,
            Resolved::Number(number) => self.edition.numbers.format(&number).into(),
            Resolved::Moment(moment, parts) => match parts.format(&self.edition.locale, moment) {
                Ok(text) => text.into(),
                Err(why) => {
                    self.problems.push(why);
                    moment.to_string().into()
                }
            },
            Resolved::Missing(name) => format!("{{{name}}}").into(),
        }
    }

    fn miss(&mut self, name: String, why: &str) -> Resolved<'a> {
        self.problems.push(format!("{name} {why}"));
        Resolved::Missing(name)
    }
}
