package newsgraph.article;

import static newsgraph.article.ZonesTest.zones;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionZonesTest {
    @Test
    void knowsCaptionsByTheirDates() {
        assertThat(
                        zones(
                                """
                                The chancellor received the premier.

                                Ann Example greets Bo Sample at the palace in Bonn, Monday, Jan. 14, 2019.

                                Ann Example will greet Bo Sample in Bonn, Monday, Jan. 14, 2019.

                                Ann Example greeted Bo Sample in Bonn on Monday, Jan. 14, 2019.
                                """))
                .containsExactly(
                        "BODY: The chancellor received the premier.",
                        "CAPTION: Ann Example greets Bo Sample at the palace in Bonn, Monday, Jan. 14, 2019.",
                        "BODY: Ann Example will greet Bo Sample in Bonn, Monday, Jan. 14, 2019.",
                        "BODY: Ann Example greeted Bo Sample in Bonn on Monday, Jan. 14, 2019.");
    }

    @Test
    void knowsCaptionsByTheirMarks() {
        assertThat(
                        zones(
                                """
                                The chancellor received the premier, a liberal, left, right and wrong.

                                Chancellor Ann Example, right, meets Premier Bo Sample. (Cy Instance/AP)

                                Premier Bo Sample arrives. (Cy Instance/Pool via AP)

                                (L-R) Ann Example and Bo Sample in Bonn, May 3, 2015. REUTERS/C. Instance

                                Pictured: The two in the garden.

                                She left on Monday.-The premier stayed.
                                """))
                .containsExactly(
                        "BODY: The chancellor received the premier, a liberal, left, right and wrong.",
                        "CAPTION: Chancellor Ann Example, right, meets Premier Bo Sample. (Cy Instance/AP)",
                        "CAPTION: Premier Bo Sample arrives. (Cy Instance/Pool via AP)",
                        "CAPTION: (L-R) Ann Example and Bo Sample in Bonn, May 3, 2015. REUTERS/C. Instance",
                        "CAPTION: Pictured: The two in the garden.",
                        "BODY: She left on Monday.",
                        "BODY: The premier stayed.");
    }

    @Test
    void knowsCaptionsByAMarkInBrackets() {
        assertThat(
                        zones(
                                """
                                The chancellor received the premier.

                                [Photo by Cy Instance: Chancellor Ann Example leaves the town hall.]

                                [Caption] Premier Bo Sample arrives on Tuesday.

                                CAPTION: The two in Bonn.

                                Premier Bo Sample greets the crowd. (Staff photo)

                                [Picture that] The premier left.
                                """))
                .containsExactly(
                        "BODY: The chancellor received the premier.",
                        "CAPTION: [Photo by Cy Instance: Chancellor Ann Example leaves the town hall.]",
                        "CAPTION: [Caption] Premier Bo Sample arrives on Tuesday.",
                        "CAPTION: CAPTION: The two in Bonn.",
                        "CAPTION: Premier Bo Sample greets the crowd. (Staff photo)",
                        "BODY: [Picture that] The premier left.");
    }

    @Test
    void leavesTheBodyToWhatIsToComeAndToReporters() {
        assertThat(
                        zones(
                                """
                                Chancellor Ann Example (left) will meet Premier Bo Sample on Friday.

                                Premier Bo Sample (L) met Ann Example.

                                The envoys meet on Friday. (Reporting by Cy Instance/Reuters)
                                """))
                .noneMatch(z -> z.startsWith("CAPTION"));
        assertThat(zones("Ann Example, right, meets Bo Sample on Friday."))
                .noneMatch(z -> z.startsWith("CAPTION"));
    }
}
