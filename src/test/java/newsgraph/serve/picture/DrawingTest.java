package newsgraph.serve.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private static final Box NAME = new Box(100, 40);

    @Test
    void aLineIsAboutAsLongAsItIsToBe() {
        Drawing drawing =
                Drawing.of(Collections.nCopies(2, NAME), List.of(new Tie(0, 1)), 150, 900);
        assertThat(drawing.places().get(0).to(drawing.places().get(1))).isBetween(130.0, 220.0);
    }

    @Test
    void aChainLiesInARow() {
        Drawing drawing =
                Drawing.of(
                        Collections.nCopies(4, new Box(10, 10)),
                        List.of(new Tie(0, 1), new Tie(1, 2), new Tie(2, 3)),
                        100,
                        900);
        assertThat(drawing.height()).isLessThan(60);
        assertThat(drawing.width()).isGreaterThan(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingOverlapsAndAllIsInThePicture(long seed) {
        Random random = new Random(seed);
        List<Box> boxes = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boxes.add(new Box(40 + random.nextInt(160), 30 + random.nextInt(30)));
            if (i > 0 && random.nextInt(5) > 0) {
                ties.add(new Tie(random.nextInt(i), i));
            }
        }
        Drawing drawing = Drawing.of(boxes, ties, 120, 1_000);
        for (int one = 0; one < boxes.size(); one++) {
            Point place = drawing.places().get(one);
            Box box = boxes.get(one);
            assertThat(place.x())
                    .isBetween(box.width() / 2 - 1e-6, drawing.width() - box.width() / 2 + 1e-6);
            assertThat(place.y())
                    .isBetween(box.height() / 2 - 1e-6, drawing.height() - box.height() / 2 + 1e-6);
            for (int other = one + 1; other < boxes.size(); other++) {
                Point at = drawing.places().get(other);
                assertThat(
                                Math.abs(at.x() - place.x())
                                                >= (box.width() + boxes.get(other).width()) / 2
                                                        - 1e-6
                                        || Math.abs(at.y() - place.y())
                                                >= (box.height() + boxes.get(other).height()) / 2
                                                        - 1e-6)
                        .as("%d and %d", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void theSamePartsGiveTheSamePicture() {
        List<Box> boxes = Collections.nCopies(9, NAME);
        List<Tie> ties =
                List.of(new Tie(0, 1), new Tie(1, 2), new Tie(2, 0), new Tie(4, 5), new Tie(5, 8));
        assertThat(Drawing.of(boxes, ties, 120, 600)).isEqualTo(Drawing.of(boxes, ties, 120, 600));
    }

    @Test
    void nothingIsAnEmptyPicture() {
        assertThat(Drawing.of(List.of(), List.of(), 100, 600).width()).isZero();
    }

    @Test
    void aLineEndsAtTheEdgeOfABox() {
        Point edge = new Box(100, 40).edge(new Point(0, 0), new Point(200, 0));
        assertThat(edge.x()).isCloseTo(50, within(1e-9));
        assertThat(new Box(100, 40).edge(new Point(0, 0), new Point(0, -90)).y())
                .isCloseTo(-20, within(1e-9));
        assertThat(new Box(100, 40).edge(new Point(0, 0), new Point(10, 5)))
                .isEqualTo(new Point(10, 5));
    }
}
