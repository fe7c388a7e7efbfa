//! `#[derive(Form)]`: a form says in a table which fields it has and which it needs, and is read by that table.
//!
//! It reads what serde's own derive reads, from the same attributes, and refuses what it does not understand. What it
//! leaves out is what makes derived readers large, and nobody uses: forms written as lists, and a search for names that is
//! written out anew for each form. The table and the reader stand in `domain::form`.

mod field;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, parse_macro_input};

use crate::field::Field;

/// As many as `domain::form::Met` can tell apart.
const MOST_FIELDS: usize = 64;

/// Derives `domain::form::Form`, and with it `serde::Deserialize`, for a struct that refuses unknown fields.
///
/// Of serde's attributes it knows `deny_unknown_fields` (needed) and `default` on the struct; `default`, `rename`, `with`
/// and `skip_serializing_if` on a field. A field that is an `Option` may be left out, as with serde.
#[proc_macro_derive(Form, attributes(serde))]
pub fn derive_form(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    write(&input).unwrap_or_else(Error::into_compile_error).into()
}

fn write(input: &DeriveInput) -> Result<Tokens, Error> {
    let name = &input.ident;
    let Data::Struct(form) = &input.data else {
        return Err(Error::new_spanned(name, "a form is a struct"));
    };
    let Fields::Named(named) = &form.fields else {
        return Err(Error::new_spanned(name, "the fields of a form have names"));
    };
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(&input.generics, "a form holds what it says, and borrows nothing"));
    }
    let is_default = field::read_container(&input.attrs)?;
    let fields = named.named.iter().map(|one| Field::read(one, is_default)).collect::<Result<Vec<_>, _>>()?;

    if fields.len() > MOST_FIELDS {
        return Err(Error::new_spanned(name, "a form has 64 fields at most"));
    }
    let table = fields.iter().map(Field::row);
    let slots = fields.iter().map(Field::declaration);
    let takes = fields.iter().enumerate().map(|(at, one)| one.take(at));
    let givens = fields.iter().map(Field::given);
    let blank = is_default.then(|| quote!(let blank = <Self as ::core::default::Default>::default();));
    Ok(quote! {
        #[automatically_derived]
        impl ::domain::form::Form for #name {
            const FIELDS: &'static [::domain::form::Field] = &[#(#table),*];

            fn read<'de, A: ::serde::de::MapAccess<'de>>(map: &mut A) -> ::core::result::Result<Self, A::Error> {
                let mut met = ::domain::form::Met::default();
                #(#slots)*
                while let ::core::option::Option::Some(at) = ::domain::form::next_field(map, Self::FIELDS, &mut met)? {
                    match at {
                        #(#takes)*
                        _ => return ::core::result::Result::Err(::domain::form::table_disagrees()),
                    }
                }
                met.check::<A::Error>(Self::FIELDS)?;
                #blank
                ::core::result::Result::Ok(Self { #(#givens),* })
            }
        }

        #[automatically_derived]
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                ::domain::form::read_form(deserializer)
            }
        }
    })
}
