//! Writes maps as SVG files into a folder, to look at them, and says what they weigh:
//! `cargo run -p countries --example draw -- <folder> [<code>,<code> …]`.

#![allow(missing_docs, reason = "a tool for developers")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use countries::Continent;
use countries::map::{self, Drawing};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("which folder?")?;
    let folder = Path::new(&folder);
    write(folder, "world", map::world(), &[])?;
    for continent in Continent::ALL {
        write(folder, continent.as_str(), map::continent(continent), &[])?;
    }
    for codes in arguments {
        let codes: Vec<&str> = codes.split(',').collect();
        let drawing = map::countries(&codes).ok_or("no such country")?;
        // Dublin, Cork, Madrid, Alcalá, Barcelona, Belfast.
        let places =
            [(53.35, -6.26), (51.9, -8.47), (40.42, -3.7), (40.48, -3.36), (41.39, 2.17), (54.6, -5.93)];
        let markers: Vec<_> = places.into_iter().filter_map(|(lat, lon)| drawing.project(lat, lon)).collect();
        write(folder, &codes.join("-"), &drawing, &markers)?;
    }
    Ok(())
}

fn write(
    folder: &Path,
    name: &str,
    map: &Drawing,
    markers: &[(i32, i32)],
) -> Result<(), Box<dyn std::error::Error>> {
    let mut svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='{}'>", map.view_box());
    svg.push_str("<style>svg{background:#f1ede4}path{fill:#e5eeed;stroke:#798286;stroke-width:.7;stroke-linejoin:round}.c{fill:#fffefb}.d{fill:#dfd9cd}.s{fill:#0b5563}.m{fill:#0b5563;stroke:#fff;stroke-width:3}text{font:600 20px sans-serif;fill:#fff;text-anchor:middle}.l{fill:#8c2b12}</style>");
    for shape in &map.shapes {
        let class = if shape.iso2.is_none() {
            "class='d' "
        } else if shape.subject {
            ""
        } else {
            "class='c' "
        };
        write!(svg, "<path {class}d='{}'/>", shape.path)?;
    }
    for shape in map.shapes.iter().filter(|shape| shape.subject) {
        if let Some((x, y)) = shape.label {
            write!(svg, "<circle class='l' cx='{x}' cy='{y}' r='1.5'/>")?;
        }
    }
    for spot in &map.small {
        write!(svg, "<circle class='s' cx='{}' cy='{}' r='3'/>", spot.x, spot.y)?;
    }
    for cluster in map.cluster(markers) {
        let (x, y, count) = (cluster.x, cluster.y, cluster.members.len());
        write!(
            svg,
            "<circle class='m' cx='{x}' cy='{y}' r='24'/><text x='{x}' y='{}'>{count}</text>",
            y + 7
        )?;
    }
    svg.push_str("</svg>");
    std::fs::write(folder.join(format!("{name}.svg")), &svg)?;
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 4096, 5, 22).write_all(svg.as_bytes())?;
    let (shapes, small, bytes) = (map.shapes.len(), map.small.len(), packed.len());
    println!("{name}: {shapes} shapes, {small} spots, {} bytes, {bytes} compressed", svg.len());
    Ok(())
}
