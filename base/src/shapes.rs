//! The macros that generated crates are written in: a row per member, so that what is committed reads as the model does.

/// Makes a module `view` of borrowed readers and a module `build` of consuming builders from one table of structures.
///
/// ```text
/// EncryptRequest = 42, 5 members {          // its `ShapeId`, and how many members its schema has
///     0 "KeyId" key_id maybe_key_id required text;   // index, AWS's name, accessor and setter, setter of an `Option`, need, kind
///     2 "EncryptionContext" encryption_context maybe_encryption_context optional {text};
/// }
/// ```
///
/// Kinds: `text int double bool blob time document`, `[kind]` a list, `{kind}` a map, else the name of another structure of the table.
#[macro_export]
macro_rules! shapes {
    ($($name:ident = $id:literal, $len:literal members {
        $($index:literal $wire:literal $get:ident $maybe:ident $need:ident $kind:tt;)*
    })*) => {
        /// Structures as they are read: each a copyable view of its [`Fields`]($crate::value::Fields).
        pub mod view {
            $(
                #[doc = concat!("`", stringify!($name), "`, read.")]
                #[derive(Debug, Clone, Copy)]
                pub struct $name<'v>(&'v $crate::value::Fields);

                impl<'v> $name<'v> {
                    /// Its shape in the service's tables.
                    pub const SHAPE: $crate::schema::ShapeId = $crate::schema::ShapeId($id);

                    /// The structure itself.
                    pub fn fields(self) -> &'v $crate::value::Fields {
                        self.0
                    }

                    $(
                        #[doc = concat!("`", $wire, "` (", stringify!($need), ").")]
                        pub fn $get(self) -> $crate::view_type!($need $kind) {
                            $crate::view::Read::read(self.0.get($index))
                        }
                    )*
                }

                impl<'v> From<&'v $crate::value::Fields> for $name<'v> {
                    fn from(fields: &'v $crate::value::Fields) -> Self {
                        Self(fields)
                    }
                }

                impl<'v> $crate::view::Read<'v> for $name<'v> {
                    fn read(value: Option<&'v $crate::value::Value>) -> Self {
                        Self($crate::view::Read::read(value))
                    }
                }
            )*
        }

        /// Structures as they are built: start with `new`, set members, hand over by `Into`.
        pub mod build {
            $(
                #[doc = concat!("`", stringify!($name), "`, built.")]
                #[derive(Debug, Clone, PartialEq)]
                pub struct $name($crate::value::Fields);

                impl $name {
                    /// The structure with no member set.
                    pub fn new() -> Self {
                        Self($crate::value::Fields::with_len($len))
                    }

                    $($crate::build_member!($index $wire $get $maybe $need $kind);)*
                }

                impl Default for $name {
                    fn default() -> Self {
                        Self::new()
                    }
                }

                impl From<$name> for $crate::value::Fields {
                    fn from(built: $name) -> Self {
                        built.0
                    }
                }

                impl From<$name> for $crate::value::Value {
                    fn from(built: $name) -> Self {
                        Self::Structure(built.0)
                    }
                }

                impl From<$crate::value::Fields> for $name {
                    fn from(fields: $crate::value::Fields) -> Self {
                        Self(fields)
                    }
                }
            )*
        }
    };
}

/// The type that a member is read as. Used by [`shapes!`] alone; `'v` is the view's lifetime.
#[doc(hidden)]
#[macro_export]
macro_rules! view_type {
    (required $kind:tt) => { $crate::view_type!($kind) };
    (optional $kind:tt) => { Option<$crate::view_type!($kind)> };
    (text) => { &'v str };
    (int) => { i64 };
    (double) => { f64 };
    (bool) => { bool };
    (blob) => { &'v [u8] };
    (time) => { $crate::time::Timestamp };
    (document) => { &'v $crate::value::Fields };
    ([$kind:tt]) => { $crate::view::List<'v, $crate::view_type!($kind)> };
    ({$kind:tt}) => { $crate::view::Map<'v, $crate::view_type!($kind)> };
    ($name:ident) => { $name<'v> };
}

/// The type that a member is built from. Used by [`shapes!`] alone.
#[doc(hidden)]
#[macro_export]
macro_rules! build_type {
    (text) => { String };
    (int) => { i64 };
    (double) => { f64 };
    (bool) => { bool };
    (blob) => { Vec<u8> };
    (time) => { $crate::time::Timestamp };
    (document) => { $crate::value::Fields };
    ([$kind:tt]) => { $crate::value::Value };
    ({$kind:tt}) => { $crate::value::Value };
    ($name:ident) => { $name };
}

/// The two setters of a member. Used by [`shapes!`] alone.
#[doc(hidden)]
#[macro_export]
macro_rules! build_member {
    ($index:literal $wire:literal $set:ident $maybe:ident $need:ident [$kind:tt]) => {
        #[doc = concat!("Sets `", $wire, "` (", stringify!($need), ").")]
        #[must_use]
        pub fn $set(mut self, elements: impl IntoIterator<Item = impl Into<$crate::build_type!($kind)>>) -> Self {
            self.0.set($index, $crate::build::list::<$crate::build_type!($kind)>(elements));
            self
        }

        #[doc = concat!("Sets `", $wire, "` (", stringify!($need), ") if there is a list.")]
        #[must_use]
        pub fn $maybe(self, elements: Option<impl IntoIterator<Item = impl Into<$crate::build_type!($kind)>>>) -> Self {
            match elements {
                Some(elements) => self.$set(elements),
                None => self,
            }
        }
    };
    ($index:literal $wire:literal $set:ident $maybe:ident $need:ident {$kind:tt}) => {
        #[doc = concat!("Sets `", $wire, "` (", stringify!($need), ").")]
        #[must_use]
        pub fn $set(
            mut self,
            entries: impl IntoIterator<Item = (impl Into<String>, impl Into<$crate::build_type!($kind)>)>,
        ) -> Self {
            self.0.set($index, $crate::build::map::<$crate::build_type!($kind)>(entries));
            self
        }

        #[doc = concat!("Sets `", $wire, "` (", stringify!($need), ") if there is a map.")]
        #[must_use]
        pub fn $maybe(
            self,
            entries: Option<impl IntoIterator<Item = (impl Into<String>, impl Into<$crate::build_type!($kind)>)>>,
        ) -> Self {
            match entries {
                Some(entries) => self.$set(entries),
                None => self,
            }
        }
    };
    ($index:literal $wire:literal $set:ident $maybe:ident $need:ident $kind:tt) => {
        #[doc = concat!("Sets `", $wire, "` (", stringify!($need), ").")]
        #[must_use]
        pub fn $set(mut self, value: impl Into<$crate::build_type!($kind)>) -> Self {
            self.0.set($index, $crate::value::Value::from(value.into()));
            self
        }

        #[doc = concat!("Sets `", $wire, "` (", stringify!($need), ") if there is a value.")]
        #[must_use]
        pub fn $maybe(self, value: Option<impl Into<$crate::build_type!($kind)>>) -> Self {
            match value {
                Some(value) => self.$set(value),
                None => self,
            }
        }
    };
}

/// Makes a unit type per handled operation and implements [`Op`](crate::op::Op) for it.
///
/// `Encrypt = 17, EncryptRequest, EncryptResponse;` names the operation's row in `schema::OPERATIONS` and its structures.
#[macro_export]
macro_rules! operations {
    ($($name:ident = $index:literal, $input:ident, $output:ident;)*) => {$(
        #[doc = concat!("The operation `", stringify!($name), "`.")]
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl $crate::op::Op for $name {
            type Input<'v> = view::$input<'v>;
            type Output = build::$output;
            type Request = build::$input;
            type Reply<'v> = view::$output<'v>;

            fn service() -> &'static $crate::schema::Service<'static> {
                &schema::SERVICE
            }

            fn operation() -> &'static $crate::schema::Operation<'static> {
                &schema::OPERATIONS[$index]
            }
        }
    )*};
}

#[cfg(test)]
mod tests;
