package newsgraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;

/// A store with three articles about invented people, and the questions of the program put to it.
final class Newsroom implements AutoCloseable {
    /// Two of an outlet's articles: a call that happened and what was said of it, and a plan.
    private static final String CALL =
            """
            BASE <https://newsgraph.example/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX : <https://newsgraph.example/article/call#>
            <article/call> a ng:Article ; ng:id "call" ; ng:published "2025-03-03"^^xsd:date ; ng:publisher "The Norland Post" .

            :event-10-14 a ng:PhoneCall ; ng:leastConfidence 0.85 ; ng:status ng:Occurred ; rdfs:label "phone call: Søren Holm, Ada Stern (2025-03-02)"@en ;
                ng:participant <person/soren-holm>, <person/ada-stern> ; ng:sentence :s1 ; ng:mentionedIn :m1 ;
                ng:assertion :p1, :p2, :t1, :w1, :w2, :r1, :a1 .
            :p1 a ng:Participation ; ng:actor <person/soren-holm> ; ng:role ng:Attendee ; ng:evidence :e1 .
            :p2 a ng:Participation ; ng:actor <person/ada-stern> ; ng:role ng:Attendee ; ng:evidence :e2 .
            :t1 a ng:Timing ; ng:statedAs "on Sunday" ; ng:earliest "2025-03-02"^^xsd:date ; ng:latest "2025-03-02"^^xsd:date ;
                ng:precision ng:Day ; ng:evidence :e3 .
            :w1 a ng:Purpose ; ng:text "to settle the fish quota" ; ng:evidence :e4 .
            :w2 a ng:Position ; ng:text "that the quota is too low" ; ng:arguedBy <person/ada-stern> ; ng:evidence :e5 .
            :r1 a ng:StatusReport ; ng:status ng:Occurred ; ng:source <organization/chancellery> ; ng:evidence :m1 .
            :a1 a ng:Attribution ; ng:source <organization/chancellery> ; ng:evidence :e6 .
            :s1 a ng:Passage ; ng:article <article/call> ; ng:begin 0 ; ng:end 80 ;
                ng:quote "Søren Holm rang Ada Stern on Sunday to settle the fish quota, the chancellery said." .
            :m1 a ng:Passage ; ng:article <article/call> ; ng:begin 10 ; ng:end 14 ; ng:quote "rang" .
            :e1 a ng:Passage ; ng:article <article/call> ; ng:begin 0 ; ng:end 10 ; ng:quote "Søren Holm" .
            :e2 a ng:Passage ; ng:article <article/call> ; ng:begin 16 ; ng:end 25 ; ng:quote "Ada Stern" .
            :e3 a ng:Passage ; ng:article <article/call> ; ng:begin 26 ; ng:end 35 ; ng:quote "on Sunday" .
            :e4 a ng:Passage ; ng:article <article/call> ; ng:begin 36 ; ng:end 60 ; ng:quote "to settle the fish quota" .
            :e5 a ng:Passage ; ng:article <article/call> ; ng:begin 90 ; ng:end 115 ; ng:quote "that the quota is too low" .
            :e6 a ng:Passage ; ng:article <article/call> ; ng:begin 62 ; ng:end 77 ; ng:quote "the chancellery" .

            :event-120-125 a ng:Statement ; rdfs:label "statement: Ada Stern"@en ; ng:speaker <person/ada-stern> ; ng:participant <person/ada-stern> ;
                ng:target <person/soren-holm> ; ng:stance ng:Criticism ; ng:direct true ; ng:content :c1 ; ng:mentionedIn :c1 .
            :c1 a ng:Passage ; ng:article <article/call> ; ng:begin 120 ; ng:end 150 ; ng:quote "He never listens to fishermen" .

            :event-160-166 a ng:Agreement ; rdfs:label "agreement: Søren Holm, Ada Stern"@en ; ng:content :c2 ; ng:mentionedIn :m2 ;
                ng:participant <person/soren-holm>, <person/ada-stern> ; ng:assertion :p3, :p4 .
            :p3 a ng:Participation ; ng:actor <person/soren-holm> ; ng:role ng:Attendee ; ng:evidence :m2 .
            :p4 a ng:Participation ; ng:actor <person/ada-stern> ; ng:role ng:Attendee ; ng:evidence :m2 .
            :m2 a ng:Passage ; ng:article <article/call> ; ng:begin 160 ; ng:end 166 ; ng:quote "agreed" .
            :c2 a ng:Passage ; ng:article <article/call> ; ng:begin 167 ; ng:end 187 ; ng:quote "to meet every spring" .

            <person/soren-holm> a ng:Person ; rdfs:label "Søren Holm" ; ng:surname "Holm" .
            <person/ada-stern> a ng:Person ; rdfs:label "Ada Stern" ; skos:altLabel "Iron Ada" .
            <organization/chancellery> a ng:Organization ; rdfs:label "Chancellery" .
            """;

    private static final String PLAN =
            """
            BASE <https://newsgraph.example/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX : <https://newsgraph.example/article/plan#>
            <article/plan> a ng:Article ; ng:id "plan" ; ng:published "2025-03-04"^^xsd:date ; ng:publisher "The Norland Post" .

            :event-20-24 a ng:Meeting ; ng:status ng:Planned ; rdfs:label "planned meeting: Søren Holm, Vale"@en ;
                ng:participant <person/soren-holm>, :actor-30-34 ; ng:sentence :s1 ; ng:mentionedIn :m1 ; ng:assertion :p1, :p2, :t1, :l1, :r1 .
            :p1 a ng:Participation ; ng:actor <person/soren-holm> ; ng:role ng:Attendee ; ng:evidence :e1 .
            :p2 a ng:Participation ; ng:actor :actor-30-34 ; ng:role ng:Host ; ng:evidence :e2 .
            :t1 a ng:Timing ; ng:statedAs "next week" ; ng:earliest "2025-03-10"^^xsd:date ; ng:latest "2025-03-16"^^xsd:date ;
                ng:precision ng:Week ; ng:evidence :e3 .
            :l1 a ng:Location ; ng:statedAs "in Harbour City" ; ng:place :place-50-62 ; ng:evidence :e4 .
            :r1 a ng:StatusReport ; ng:status ng:Planned ; ng:evidence :m1 .
            :place-50-62 a ng:Place ; rdfs:label "Harbour City" ; ng:inCountry <country/norland> .
            <country/norland> a ng:Country ; rdfs:label "Norland" .
            :s1 a ng:Passage ; ng:article <article/plan> ; ng:begin 0 ; ng:end 63 ; ng:quote "Holm will meet Vale in Harbour City next week." .
            :m1 a ng:Passage ; ng:article <article/plan> ; ng:begin 20 ; ng:end 24 ; ng:quote "meet" .
            :e1 a ng:Passage ; ng:article <article/plan> ; ng:begin 0 ; ng:end 4 ; ng:quote "Holm" .
            :e2 a ng:Passage ; ng:article <article/plan> ; ng:begin 30 ; ng:end 34 ; ng:quote "Vale" .
            :e3 a ng:Passage ; ng:article <article/plan> ; ng:begin 64 ; ng:end 73 ; ng:quote "next week" .
            :e4 a ng:Passage ; ng:article <article/plan> ; ng:begin 47 ; ng:end 62 ; ng:quote "in Harbour City" .
            :actor-30-34 a ng:Person ; rdfs:label "Vale" .
            <person/soren-holm> a ng:Person ; rdfs:label "Søren Holm" ; ng:surname "Holm" .
            """;

    private static final String TALKS =
            """
            BASE <https://newsgraph.example/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX : <https://newsgraph.example/article/talks#>
            <article/talks> a ng:Article ; ng:id "talks" ; ng:published "2025-03-05"^^xsd:date ; ng:publisher "Harbour Echo" .

            :event-40-44 a ng:Negotiation ; ng:status ng:Occurred ; rdfs:label "negotiation: Chancellery officials, Vale, Ada Stern"@en ;
                ng:participant :actor-0-21, :actor-45-49, <person/ada-stern> ; ng:sentence :s1 ; ng:mentionedIn :m1 ; ng:assertion :p1, :p2, :p3, :w1, :r1 .
            :p1 a ng:Participation ; ng:actor :actor-0-21 ; ng:role ng:Attendee ; ng:evidence :e1 .
            :p2 a ng:Participation ; ng:actor :actor-45-49 ; ng:role ng:Attendee ; ng:evidence :e2 .
            :p3 a ng:Participation ; ng:actor <person/ada-stern> ; ng:role ng:Mediator ; ng:evidence :e3 .
            :w1 a ng:Topic ; ng:text "over the ferry strike" ; ng:evidence :e4 .
            :r1 a ng:StatusReport ; ng:status ng:Occurred ; ng:evidence :m1 .
            :s1 a ng:Passage ; ng:article <article/talks> ; ng:begin 0 ; ng:end 90 ;
                ng:quote "Chancellery officials held talks with Vale and Ada Stern over the ferry strike." .
            :m1 a ng:Passage ; ng:article <article/talks> ; ng:begin 40 ; ng:end 44 ; ng:quote "talks" .
            :e1 a ng:Passage ; ng:article <article/talks> ; ng:begin 0 ; ng:end 21 ; ng:quote "Chancellery officials" .
            :e2 a ng:Passage ; ng:article <article/talks> ; ng:begin 45 ; ng:end 49 ; ng:quote "Vale" .
            :e3 a ng:Passage ; ng:article <article/talks> ; ng:begin 54 ; ng:end 63 ; ng:quote "Ada Stern" .
            :e4 a ng:Passage ; ng:article <article/talks> ; ng:begin 64 ; ng:end 85 ; ng:quote "over the ferry strike" .
            :actor-0-21 a ng:Group ; rdfs:label "Chancellery officials" ; ng:unnamed true ; ng:onBehalfOf <organization/chancellery> .
            :actor-45-49 a ng:Person ; rdfs:label "Vale" .
            <organization/chancellery> a ng:Organization ; rdfs:label "Chancellery" .
            <person/ada-stern> a ng:Person ; rdfs:label "Ada Stern" .
            """;

    private final GraphStore store = GraphStore.inMemory();
    private final Questions questions = Questions.bundled();

    Newsroom() {
        Map.of("call", CALL, "plan", PLAN, "talks", TALKS)
                .forEach((name, turtle) ->
                        store.replace(
                                Map.of(
                                        Iris.checked("https://newsgraph.example/article/" + name),
                                        Turtle.graph(turtle))));
    }

    GraphStore store() {
        return store;
    }

    /// Asks a question of the program.
    Answer ask(String question, Map<String, List<String>> given) {
        return ask(questions.named(question).orElseThrow(), given);
    }

    Answer ask(Question question, Map<String, List<String>> given) {
        return Answer.to(question, given, store, Limits.DEFAULT);
    }

    /// Returns some columns of an answer, the cells of a row with " | " between them.
    static List<String> table(Answer answer, String... columns) {
        return answer.rows().stream()
                .map(row ->
                        List.of(columns).stream()
                                .map(c -> row.cell(c).map(Terms::plain).orElse("-"))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
