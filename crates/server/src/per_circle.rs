//! What a process keeps once for each circle of readers, so that nothing of a narrower one can reach a wider one.

use hsds::Circle;

/// One of something for each circle.
#[derive(Debug, Default)]
pub(crate) struct PerCircle<T> {
    public: T,
    members: T,
    coordinator: T,
}

impl<T> PerCircle<T> {
    /// The one of this circle.
    pub(crate) fn of(&self, circle: Circle) -> &T {
        match circle {
            Circle::Public => &self.public,
            Circle::Members => &self.members,
            Circle::Coordinator => &self.coordinator,
        }
    }
}
