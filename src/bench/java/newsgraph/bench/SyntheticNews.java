package newsgraph.bench;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Graphs of articles that nobody wrote: an encounter, a reason, a statement, three people of whom
/// one is named in no other article. Words are made of syllables and as unevenly frequent as words
/// are (the n-th is about n times rarer than the first).
final class SyntheticNews {
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "cor", "dén", "el", "fir", "gan", "hø", "is", "jur", "kas", "lem", "mar",
                    "nü", "os", "pel", "ros", "sta", "tov", "ulm", "ver", "wen", "yar", "zel", "bro");

    private static final int VOCABULARY = 60_000;
    private static final int SENTENCE = 22;
    private static final int LONG = 10;

    private final List<String> words = new ArrayList<>();
    private final int people;

    SyntheticNews(int articles) {
        Random random = new Random(1);
        for (int i = 0; i < VOCABULARY; i++) {
            words.add(word(random, 2 + random.nextInt(3)));
        }
        people = Math.max(100, articles / 5);
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    /// Returns a word, the frequent ones more often.
    private String any(Random random) {
        return words.get((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
    }

    private String sentence(Random random, int length) {
        StringBuilder text = new StringBuilder(any(random));
        for (int i = 1; i < length; i++) {
            text.append(' ').append(any(random));
        }
        return text.toString();
    }

    private static String personName(int number) {
        Random random = new Random(1_000_003L * number);
        return capital(word(random, 2)) + " " + capital(word(random, 2 + random.nextInt(2)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// Returns the beginning of a surname, four letters or more, without accents.
    String partOfName(Random random) {
        String name = personName(random.nextInt(people));
        String surname = name.substring(name.indexOf(' ') + 1);
        int length = Math.min(surname.length(), 4 + random.nextInt(4));
        return surname.substring(0, length).replace('é', 'e').replace('ø', 'o').replace('ü', 'u');
    }

    /// Returns a word, or two of which the second is as rare as words are.
    String words(Random random) {
        return random.nextBoolean()
                ? words.get(random.nextInt(5_000))
                : any(random) + " " + any(random);
    }

    /// Returns a long word, which stands in few other words; some hundred passages have it.
    String longWord(Random random) {
        String word = "";
        while (word.length() < LONG) {
            word = words.get(300 + random.nextInt(10_000));
        }
        return word;
    }

    /// Returns the IRI of somebody, without the base.
    String person(Random random) {
        return "person/p" + random.nextInt(people);
    }

    Node name(int article) {
        return NodeFactory.createURI("https://newsgraph.example/article/%016x".formatted(article));
    }

    /// Returns the words of an article: who met, and what somebody said.
    String text(int article) {
        return told(article) + ".\n\n" + said(article) + ".\n";
    }

    private String told(int article) {
        return sentence(new Random(2L * article), SENTENCE);
    }

    private String said(int article) {
        return sentence(new Random(2L * article + 1), SENTENCE);
    }

    LocalDate published(int article) {
        return LocalDate.of(2020, 1, 1).plusDays(article % 2_000);
    }

    Graph graph(int article) {
        Random random = new Random(article);
        int one = random.nextInt(people);
        int other = random.nextInt(people);
        String told = told(article);
        String said = said(article);
        int begin = told.codePointCount(0, told.length()) + 3;
        String turtle =
                """
                BASE <https://newsgraph.example/>
                PREFIX ng: <https://w3id.org/newsgraph/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX : <%1$s#>
                <%1$s> a ng:Article ; ng:id "a%2$d" ; ng:published "%3$s"^^xsd:date ; ng:publisher "Outlet %4$d" .
                :event-1-5 a ng:Meeting ; ng:status ng:Occurred ; ng:sentence :s ; ng:assertion :p1, :p2, :w ;
                    rdfs:label "meeting: %7$s, %8$s"@en ; ng:mentionedIn :e1 ;
                    ng:participant <person/p%5$d>, <person/p%6$d> .
                :p1 a ng:Participation ; ng:actor <person/p%5$d> ; ng:role ng:Attendee ; ng:evidence :e1 .
                :p2 a ng:Participation ; ng:actor <person/p%6$d> ; ng:role ng:Attendee ; ng:evidence :e2 .
                :w a ng:Topic ; ng:text "%9$s" ; ng:evidence :e1 .
                :s a ng:Passage ; ng:article <%1$s> ; ng:begin 0 ; ng:end %13$d ; ng:quote "%10$s" .
                :e1 a ng:Passage ; ng:article <%1$s> ; ng:begin 0 ; ng:end 10 ; ng:quote "%7$s" .
                :e2 a ng:Passage ; ng:article <%1$s> ; ng:begin 20 ; ng:end 30 ; ng:quote "%8$s" .
                :event-210-215 a ng:Statement ; ng:speaker :actor-201-209 ; ng:participant :actor-201-209 ;
                    rdfs:label "statement: %12$s"@en ; ng:direct true ; ng:content :c .
                :c a ng:Passage ; ng:article <%1$s> ; ng:begin %14$d ; ng:end %15$d ; ng:quote "%11$s" .
                <person/p%5$d> a ng:Person ; rdfs:label "%7$s" .
                <person/p%6$d> a ng:Person ; rdfs:label "%8$s" .
                :actor-201-209 a ng:Person ; rdfs:label "%12$s" .
                """
                        .formatted(
                                name(article).getURI(),
                                article,
                                published(article),
                                article % 40,
                                one,
                                other,
                                personName(one),
                                personName(other),
                                sentence(random, 5),
                                told,
                                said,
                                personName(people + article),
                                begin - 3,
                                begin,
                                begin + said.codePointCount(0, said.length()));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
