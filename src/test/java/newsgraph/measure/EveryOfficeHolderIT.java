package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsgraph.article.ShortArticle;
import newsgraph.event.Actor;
import newsgraph.event.Participation;
import newsgraph.extract.Extractor;
import newsgraph.rdf.GazetteerFiles;
import newsgraph.rdf.GazetteerReader;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The names of all office holders, in every language's spelling, in plain sentences of news: what
/// a tagger makes of a name must not decide whether it is read.
class EveryOfficeHolderIT {
    private static final String PEOPLE =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name (MIN(?oneSurname) AS ?surname) {
                ?person a ng:Person ; rdfs:label ?name ; ng:surname ?oneSurname .
                FILTER(STRENDS(?name, ?oneSurname) || STRSTARTS(?name, ?oneSurname))
            } GROUP BY ?person ?name ORDER BY ?person
            """;

    private static final LocalDate PUBLISHED = LocalDate.of(2016, 6, 15);

    private static final Extractor EXTRACTOR =
            new Extractor(CoreNlpAnnotator.load(), GazetteerReader.load(List.of()));

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "%1$s met Ann Lund on Monday.",
                "President %1$s spoke by telephone with Prime Minister Ann Lund on Monday.",
                "%1$s flew in on Sunday.\nAnn Lund will meet %2$s on Monday, officials said."
            })
    void isReadAsWhoMetTheOther(String sentence) {
        List<Holder> people = people();
        List<String> wrong =
                people.stream()
                        .filter(p -> !isRead(sentence.formatted(p.name(), p.surname())))
                        .map(Holder::name)
                        .toList();
        assertThat(wrong).as("read wrongly, of %d", people.size()).hasSizeLessThan(8);
    }

    private static boolean isRead(String text) {
        return EXTRACTOR.extract(ShortArticle.of(text, PUBLISHED)).encounters().stream()
                .map(e ->
                        e.participations().stream()
                                .map(Participation::actor)
                                .map(Actor::name)
                                .collect(Collectors.toSet()))
                .anyMatch(names -> names.size() == 2 && names.contains("Ann Lund"));
    }

    private static List<Holder> people() {
        List<Holder> people = new ArrayList<>();
        Graph gazetteer = GazetteerFiles.read(List.of()).graph();
        try (QueryExec run = QueryExec.graph(gazetteer).query(PEOPLE).build()) {
            run.select()
                    .forEachRemaining(row ->
                            people.add(new Holder(literal(row, "name"), literal(row, "surname"))));
        }
        return people;
    }

    private static String literal(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }

    private record Holder(String name, String surname) {}
}
