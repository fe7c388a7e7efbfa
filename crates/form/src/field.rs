//! One field of a form, and what its attributes say of it.

use proc_macro2::{Ident, TokenStream as Tokens};
use quote::{format_ident, quote};
use syn::meta::ParseNestedMeta;
use syn::{Attribute, Error, LitStr, Path, Type};

/// What happens to a field that is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Absent {
    /// The form is refused.
    Refused,
    /// It has the default of its type.
    Default,
    /// It has what the form's own default has.
    Blank,
}

pub struct Field<'a> {
    ident: &'a Ident,
    /// The variable that holds it until the form is whole; prefixed, so that no field's name is one of the reader's own.
    slot: Ident,
    kind: &'a Type,
    /// Its name on the wire.
    name: String,
    absent: Absent,
    /// The module that reads it, where that is not its type.
    with: Option<Path>,
}

/// Whether what is left out comes from the form's own default.
pub fn read_container(attributes: &[Attribute]) -> Result<bool, Error> {
    let (mut is_default, mut is_strict) = (false, false);
    read_attributes(attributes, |meta| {
        if meta.path.is_ident("default") {
            is_default = true;
        } else if meta.path.is_ident("deny_unknown_fields") {
            is_strict = true;
        } else {
            return Err(meta.error("no form is read by this"));
        }
        Ok(())
    })?;
    if is_strict {
        Ok(is_default)
    } else {
        Err(Error::new(
            proc_macro2::Span::call_site(),
            "a form refuses unknown fields: `#[serde(deny_unknown_fields)]`",
        ))
    }
}

impl<'a> Field<'a> {
    pub fn read(field: &'a syn::Field, is_default: bool) -> Result<Self, Error> {
        let ident = field.ident.as_ref().ok_or_else(|| Error::new_spanned(field, "a field has a name"))?;
        let mut name = ident.to_string();
        let mut with = None;
        let mut has_default = false;
        read_attributes(&field.attrs, |meta| {
            if meta.path.is_ident("default") {
                has_default = true;
            } else if meta.path.is_ident("rename") {
                name = meta.value()?.parse::<LitStr>()?.value();
            } else if meta.path.is_ident("with") {
                with = Some(meta.value()?.parse::<LitStr>()?.parse()?);
            } else if meta.path.is_ident("skip_serializing_if") {
                meta.value()?.parse::<LitStr>()?; // of no concern when it is read
            } else {
                return Err(meta.error("no field of a form is read by this"));
            }
            Ok(())
        })?;
        // As with serde: an option may be left out, unless a module of its own reads it.
        let absent = if has_default {
            Absent::Default
        } else if is_default {
            Absent::Blank
        } else if with.is_none() && is_option(&field.ty) {
            Absent::Default
        } else {
            Absent::Refused
        };
        Ok(Self { ident, slot: format_ident!("field_{ident}"), kind: &field.ty, name, absent, with })
    }

    /// Its row in the table.
    pub fn row(&self) -> Tokens {
        let (name, is_needed) = (&self.name, self.absent == Absent::Refused);
        quote!(::domain::form::Field { name: #name, is_needed: #is_needed })
    }

    /// Declares its slot.
    pub fn declaration(&self) -> Tokens {
        let (slot, kind) = (&self.slot, self.kind);
        quote!(let mut #slot: ::core::option::Option<#kind> = ::core::option::Option::None;)
    }

    /// How it is read, where its place in the table is `at`.
    pub fn take(&self, at: usize) -> Tokens {
        let (slot, kind) = (&self.slot, self.kind);
        let value = match &self.with {
            None => quote!(map.next_value()?),
            Some(module) => quote!({
                struct With(#kind);
                impl<'de> ::serde::Deserialize<'de> for With {
                    fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                        #module::deserialize(deserializer).map(With)
                    }
                }
                map.next_value::<With>()?.0
            }),
        };
        quote!(#at => #slot = ::core::option::Option::Some(#value),)
    }

    /// What the form gets.
    pub fn given(&self) -> Tokens {
        let (ident, slot) = (self.ident, &self.slot);
        match self.absent {
            Absent::Refused => quote!(#ident: ::domain::form::given(#slot)?),
            Absent::Default => quote!(#ident: #slot.unwrap_or_default()),
            Absent::Blank => quote!(#ident: #slot.unwrap_or(blank.#ident)),
        }
    }
}

fn read_attributes(
    attributes: &[Attribute],
    mut read: impl FnMut(&ParseNestedMeta<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut ours = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    ours.try_for_each(|attribute| attribute.parse_nested_meta(|meta| read(&meta)))
}

fn is_option(kind: &Type) -> bool {
    let Type::Path(path) = kind else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == "Option")
}
