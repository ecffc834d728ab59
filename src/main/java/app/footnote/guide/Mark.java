package app.footnote.guide;

import app.footnote.geometry.Point;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One sign of a stroke diagram. All lengths are millimetres on the foot's page. */
public sealed interface Mark {

    /** Returns the shapes to fill, back to front. */
    List<Ink> inks();

    /**
     * A glide along a curve that swells towards its head.
     *
     * @param through at least two places on the way
     * @param width at its widest
     */
    record Arrow(List<Point> through, double width) implements Mark {

        /** Copies the places. */
        public Arrow {
            through = Words.some(through, "the places of an arrow");
        }

        @Override
        public List<Ink> inks() {
            return Brush.arrow(Curve.through(through), 0.25 * width, width);
        }
    }

    /**
     * A spiral that opens from its middle.
     *
     * @param at the middle
     * @param radius of the outermost turn
     * @param turns how many; below zero runs against the clock
     * @param start where it begins, in degrees clockwise from the right
     * @param width at its widest
     */
    record Swirl(Point at, double radius, double turns, double start, double width) implements Mark {

        @Override
        public List<Ink> inks() {
            return Brush.arrow(Curve.spiral(at, radius, turns, start), 0.35 * width, width);
        }
    }

    /**
     * A turn around a place.
     *
     * @param at the middle
     * @param radius of the turn
     * @param start where it begins, in degrees clockwise from the right
     * @param degrees how far it goes; below zero runs against the clock
     * @param width at its widest
     */
    record Turn(Point at, double radius, double start, double degrees, double width) implements Mark {

        @Override
        public List<Ink> inks() {
            return Brush.arrow(Curve.arc(at, radius, start, degrees), 0.3 * width, width);
        }
    }

    /**
     * Dots along a curve.
     *
     * @param through at least two places on the way
     * @param count how many
     * @param from radius of the first
     * @param to radius of the last
     */
    record Dots(List<Point> through, int count, double from, double to) implements Mark {

        /** Copies the places. */
        public Dots {
            through = Words.some(through, "the places of dots");
        }

        @Override
        public List<Ink> inks() {
            Curve curve = Curve.through(through);
            return IntStream.range(0, count)
                    .mapToObj(index -> (double) index / (count - 1))
                    .map(way -> Ink.strong(Brush.disc(curve.at(way), from + (to - from) * way)))
                    .toList();
        }
    }

    /**
     * Small steps of the thumb: a dot for each place it presses and a hop from one to the next.
     *
     * @param through at least two places on the way
     * @param count how many places it presses
     * @param radius of a dot
     */
    record Walk(List<Point> through, int count, double radius) implements Mark {

        /** Copies the places. */
        public Walk {
            through = Words.some(through, "the places of a walk");
        }

        @Override
        public List<Ink> inks() {
            Curve curve = Curve.through(through);
            List<Point> steps = IntStream.range(0, count)
                    .mapToObj(index -> curve.at((double) index / (count - 1)))
                    .toList();
            Stream<Ink> dots = steps.stream().map(step -> Ink.strong(Brush.disc(step, radius)));
            Stream<Ink> hops = IntStream.range(1, count)
                    .boxed()
                    .flatMap(index -> Brush.hop(steps.get(index - 1), steps.get(index), radius).stream());
            return Stream.concat(hops, dots).toList();
        }
    }

    /**
     * A press that sinks in: a dot with rings around it.
     *
     * @param at the place
     * @param radius of the outer ring
     */
    record Press(Point at, double radius) implements Mark {

        @Override
        public List<Ink> inks() {
            return List.of(
                    Ink.soft(Brush.disc(at, radius)),
                    Ink.strong(Brush.ring(at, 0.68 * radius, 0.09 * radius)),
                    Ink.strong(Brush.disc(at, 0.38 * radius)));
        }
    }

    /**
     * Short strokes to and fro along a line.
     *
     * @param from where the rubbing begins
     * @param to where it ends
     * @param reach how far each stroke goes to either side
     * @param count how many strokes
     * @param width of the line
     */
    record Rub(Point from, Point to, double reach, int count, double width) implements Mark {

        @Override
        public List<Ink> inks() {
            return Brush.line(Curve.wave(from, to, reach, count), width);
        }
    }

    /**
     * A part of the foot, lightly tinted.
     *
     * @param around at least three places on its edge
     */
    record Area(List<Point> around) implements Mark {

        /** Copies the places. */
        public Area {
            around = Words.some(around, "the places around an area");
        }

        @Override
        public List<Ink> inks() {
            return List.of(Ink.soft(Curve.around(around).closed()));
        }
    }
}
