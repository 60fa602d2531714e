package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.query.Answer;
import newsgraph.query.Parameter;
import newsgraph.query.Question;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;

/// Who met whom, as a picture and the table behind it.
final class NetworkPage {
    private static final String QUESTION = "contacts-of";
    private static final int ROWS = 500;

    private final Site site;
    private final Links links;

    NetworkPage(Site site) {
        this.site = site;
        this.links = Links.of(site.iris());
    }

    Reply page(Request request) {
        Question question = site.named(QUESTION);
        Asked asked = Asked.of(site, question, request);
        Answer answer = asked.answer();
        List<Parameter> fields = question.parameters();
        return Layout.page(
                "Network",
                Optional.of(Layout.Section.NETWORK),
                el("h1", "Who met or spoke with whom?"),
                QuestionForm.of(fields, "/network", request),
                el("p", Words.count(answer.rows().size(), "pair", "pairs")).classed("count"),
                answer.cut()
                        ? el("p", "There are more pairs: narrow it down.").classed("problem")
                        : Html.NOTHING,
                answer.rows().isEmpty()
                        ? el(
                                "p",
                                Html.text("Nobody met anybody so. Try "),
                                link("/network?status=any", "any status"),
                                Html.text(", or fewer limits."))
                        : AnswerTable.of(answer, links, ROWS),
                Layout.formats(
                        Stream.of(".csv", ".tsv", ".json", ".ttl")
                                .map(e -> link(asked.address(e), e))),
                el(
                        "p",
                        Html.text("This network for other programs: "),
                        link("/network.gexf" + asked.query(), "GEXF for Gephi"),
                        Html.text(", "),
                        link("/network.graphml" + asked.query(), "GraphML"),
                        Html.text("; with every status, each told apart, where none is chosen")));
    }
}
