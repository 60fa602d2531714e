package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import newsgraph.query.LatestAnswer;
import newsgraph.serve.html.Html;

/// How far an answer on a page reaches, where that is not everything.
final class Extent {
    private Extent() {}

    /// @param shown rows on the page
    static Html note(LatestAnswer latest, Asked asked, int shown) {
        int rows = latest.answer().rows().size();
        if (latest.among().isPresent()) {
            return el(
                            "p",
                            Html.text(
                                    "Looked for among the %,d latest events alone, because all would take long. Give a name, words or days; or take "
                                            .formatted(latest.among().getAsInt())),
                            link(asked.address(".csv"), "the whole table"),
                            Html.text(", which may take longer than a page can wait."))
                    .classed("problem extent");
        }
        if (latest.answer().cut()) {
            return el(
                            "p",
                            "There are more rows than these: an answer has at most %s. Narrow the question down, by days for instance."
                                    .formatted(
                                            Words.count(
                                                    asked.site().limits().rows(), "row", "rows")))
                    .classed("problem");
        }
        return rows > shown
                ? el(
                                "p",
                                "This page shows %,d of them; the tables below have all."
                                        .formatted(shown))
                        .classed("problem")
                : Html.NOTHING;
    }
}
