//! Tables whose rows are named by typed ids, so that an id of one table can't be looked up in another.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The number of a row of a table of `T`.
pub(crate) struct Id<T> {
    at: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    fn new(at: usize) -> Option<Self> {
        Some(Self { at: u32::try_from(at).ok()?, of: PhantomData })
    }

    pub(crate) fn index(self) -> usize {
        self.at as usize
    }
}

/// Rows in the order in which they came.
#[derive(Debug, Clone)]
pub(crate) struct Table<T> {
    rows: Vec<T>,
}

impl<T> Table<T> {
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.iter()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = Id<T>> + use<T> {
        (0..self.rows.len()).filter_map(Id::new)
    }

    /// The row of an id of this table.
    #[expect(clippy::indexing_slicing, reason = "only the table itself makes ids, and it never shrinks")]
    pub(crate) fn get(&self, id: Id<T>) -> &T {
        &self.rows[id.index()]
    }

    /// Adds a row. The bound of 2^32 rows is far above what the limits of a program let in; beyond it the last row is named.
    pub(crate) fn push(&mut self, row: T) -> Id<T> {
        let id = Id::new(self.rows.len()).unwrap_or(Id { at: u32::MAX, of: PhantomData });
        self.rows.push(row);
        id
    }
}

/// A table in which equal rows are one.
#[derive(Debug, Clone)]
pub(crate) struct Interner<T> {
    table: Table<T>,
    ids: HashMap<T, Id<T>>,
}

impl<T: Eq + Hash + Clone> Interner<T> {
    pub(crate) fn intern(&mut self, row: T) -> Id<T> {
        if let Some(id) = self.ids.get(&row) {
            return *id;
        }
        let id = self.table.push(row.clone());
        self.ids.insert(row, id);
        id
    }

    pub(crate) fn into_table(self) -> Table<T> {
        self.table
    }
}

/// One value for each row of a table.
#[derive(Debug, Clone)]
pub(crate) struct Column<T, V> {
    values: Vec<V>,
    of: PhantomData<fn() -> T>,
}

impl<T, V: Clone> Column<T, V> {
    pub(crate) fn new(table: &Table<T>, value: V) -> Self {
        Self { values: vec![value; table.len()], of: PhantomData }
    }
}

impl<T, V> Column<T, V> {
    /// The value of a row.
    #[expect(clippy::indexing_slicing, reason = "it is as long as the table whose ids it is asked for")]
    pub(crate) fn get(&self, id: Id<T>) -> &V {
        &self.values[id.index()]
    }

    #[expect(clippy::indexing_slicing, reason = "it is as long as the table whose ids it is asked for")]
    pub(crate) fn set(&mut self, id: Id<T>, value: V) {
        self.values[id.index()] = value;
    }
}

impl<T, V> Default for Column<T, V> {
    fn default() -> Self {
        Self { values: Vec::new(), of: PhantomData }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { table: Table::default(), ids: HashMap::new() }
    }
}

// Derived ones would ask the same of `T`.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl<T> Eq for Id<T> {}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl<T> std::fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.at)
    }
}
