package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.List;
import java.util.stream.Stream;
import newsgraph.query.Answer;
import newsgraph.query.NameSearch;
import newsgraph.serve.html.Html;

/// How the names in a question were understood, where that is not plain.
final class NameNotes {
    private static final int MOST = 20;

    private NameNotes() {}

    static List<Html> of(Answer answer, Links links) {
        return answer.names().stream().map(search -> note(search, links)).toList();
    }

    private static Html note(NameSearch search, Links links) {
        if (search.actors().isEmpty()) {
            List<Html> meant =
                    search.suggestions().stream()
                            .<Html>flatMap(s -> Stream.of(link(Links.search(s), s), Html.text(" ")))
                            .toList();
            return el(
                            "p",
                            Html.text("Nobody here is called “" + search.name() + "”. "),
                            meant.isEmpty() ? Html.NOTHING : Html.text("Did you mean "),
                            Html.all(meant.stream()))
                    .classed("problem");
        }
        return search.actors().size() == 1
                ? Html.NOTHING
                : el(
                        "p",
                        Html.text("“" + search.name() + "” fits "),
                        Html.all(
                                search.actors().stream()
                                        .limit(MOST)
                                        .flatMap(a ->
                                                Stream.of(
                                                        link(links.to(a.node()), a.name()),
                                                        Html.text("  ")))));
    }
}
