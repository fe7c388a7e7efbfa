/// Markers that would lie under one finger, as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// Middle of its markers.
    pub x: i32,
    /// Middle of its markers.
    pub y: i32,
    /// Which markers, as places in the list that was given, in its order.
    pub members: Vec<usize>,
}

impl Cluster {
    fn of(members: Vec<usize>, points: &[(i32, i32)]) -> Self {
        let count = i32::try_from(members.len()).unwrap_or(i32::MAX).max(1);
        let sum =
            |of: fn(&(i32, i32)) -> i32| members.iter().filter_map(|&at| points.get(at)).map(of).sum::<i32>();
        Self { x: sum(|at| at.0) / count, y: sum(|at| at.1) / count, members }
    }

    fn square_distance(&self, other: &Self) -> i32 {
        (self.x - other.x).pow(2) + (self.y - other.y).pow(2)
    }
}

/// Joins markers until no two are closer than `finger` units. The same markers always give the same clusters: first
/// those in one square of a grid are joined, then the closest two clusters, as often as needed.
pub fn cluster(points: &[(i32, i32)], finger: i32) -> Vec<Cluster> {
    let finger = finger.max(1);
    let mut squares: Vec<((i32, i32), usize)> = points
        .iter()
        .enumerate()
        .map(|(at, &(x, y))| ((y.div_euclid(finger), x.div_euclid(finger)), at))
        .collect();
    squares.sort_unstable();
    let mut clusters: Vec<Cluster> = squares
        .chunk_by(|one, other| one.0 == other.0)
        .map(|square| Cluster::of(square.iter().map(|&(_, at)| at).collect(), points))
        .collect();
    while let Some((one, other)) = closest(&clusters, finger) {
        let joined = clusters.remove(other);
        if let Some(cluster) = clusters.get_mut(one) {
            let mut members = [std::mem::take(&mut cluster.members), joined.members].concat();
            members.sort_unstable();
            *cluster = Cluster::of(members, points);
        }
    }
    clusters.sort_by_key(|cluster| cluster.members.first().copied());
    clusters
}

/// The two clusters that are closest, the first such two, if they are closer than a finger.
fn closest(clusters: &[Cluster], finger: i32) -> Option<(usize, usize)> {
    let pairs = clusters.iter().enumerate().flat_map(|(one, cluster)| {
        clusters
            .iter()
            .enumerate()
            .skip(one + 1)
            .map(move |(other, next)| (cluster.square_distance(next), one, other))
    });
    pairs.filter(|&(distance, ..)| distance < finger.pow(2)).min().map(|(_, one, other)| (one, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_apart_stays_apart_and_what_is_close_is_joined() {
        let found = cluster(&[(10, 10), (200, 200), (18, 14), (200, 100)], 44);
        assert_eq!(
            found,
            [
                Cluster { x: 14, y: 12, members: vec![0, 2] },
                Cluster { x: 200, y: 200, members: vec![1] },
                Cluster { x: 200, y: 100, members: vec![3] },
            ]
        );
        assert_eq!(cluster(&[], 44), []);
    }

    #[test]
    fn markers_on_both_sides_of_a_line_of_the_grid_are_joined() {
        assert_eq!(cluster(&[(43, 43), (45, 45)], 44).len(), 1);
        assert_eq!(cluster(&[(-3, 5), (3, 5)], 44).len(), 1);
    }

    #[test]
    fn no_two_clusters_lie_under_one_finger_and_no_marker_is_lost() {
        // A fixed scatter of 400 markers with dense and empty parts.
        let points: Vec<(i32, i32)> = (0..400).map(|n| (n * n * 7 % 520, n * 131 % (40 + n))).collect();
        let clusters = cluster(&points, 60);
        for (at, one) in clusters.iter().enumerate() {
            for other in &clusters[at + 1..] {
                assert!(one.square_distance(other) >= 60 * 60);
            }
        }
        let mut members: Vec<usize> = clusters.iter().flat_map(|cluster| cluster.members.clone()).collect();
        members.sort_unstable();
        assert!(members.into_iter().eq(0..400));
        assert_eq!(clusters, cluster(&points, 60));
    }
}
