package newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

@AnalyzeClasses(packages = "newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /// An article's way through the packages: each may use only those before it.
    static final List<String> FLOW =
            List.of(
                    "article",
                    "text",
                    "event",
                    "knowledge",
                    "extract",
                    "rdf",
                    "validate",
                    "fulltext",
                    "store",
                    "identity",
                    "ingest",
                    "query",
                    "export",
                    "measure",
                    "serve",
                    "cli");

    /// From a text's words to its trees: each may use only those before it, and what they share in
    /// `text` none of them.
    static final List<String> TEXTS =
            List.of("text.tag", "text.tree", "text.parser", "text.corenlp");

    /// The readers of an article, in the order of ARCHITECTURE.md: each may use only those before
    /// it.
    static final List<String> READERS =
            List.of(
                    "extract.lexicon",
                    "extract.actor",
                    "extract.time",
                    "extract.place",
                    "extract.speech",
                    "extract.clause",
                    "extract.telling",
                    "extract.trigger",
                    "extract.party",
                    "extract.status",
                    "extract.retold",
                    "extract.why",
                    "extract.encounter");

    /// Foreign code and the packages that may use it.
    private static final Map<String, List<String>> FOREIGN =
            Map.ofEntries(
                    Map.entry("edu.stanford..", List.of("newsgraph.text.corenlp..")),
                    Map.entry("org.apache.jena.tdb2..", List.of("newsgraph.store..")),
                    Map.entry("org.apache.lucene..", List.of("newsgraph.fulltext..")),
                    Map.entry("org.apache.jena.fuseki..", List.of("newsgraph.serve")),
                    Map.entry("io.micrometer..", List.of("newsgraph.serve")),
                    Map.entry("org.eclipse.jetty..", List.of("newsgraph.serve")),
                    Map.entry("jakarta.servlet..", List.of("newsgraph.serve")),
                    Map.entry("org.apache.jena.shacl..", List.of("newsgraph.validate..")),
                    Map.entry("org.jsoup..", List.of("newsgraph.article..")),
                    Map.entry("picocli..", List.of("newsgraph.cli..")),
                    Map.entry("de.bwaldvogel..", List.of("newsgraph.measure..")));

    @ArchTest
    static void packagesKnowOnlyThoseUpstream(JavaClasses classes) {
        checkOrder(FLOW, classes);
    }

    @ArchTest
    static void readersKnowOnlyThoseBeforeThem(JavaClasses classes) {
        checkOrder(READERS, classes);
    }

    @ArchTest
    static void textsKnowOnlyThoseBeforeThem(JavaClasses classes) {
        checkOrder(TEXTS, classes);
        noClasses()
                .that()
                .resideInAPackage("newsgraph.text")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("newsgraph.text.*..")
                .check(classes);
    }

    private static void checkOrder(List<String> order, JavaClasses classes) {
        for (int i = 0; i < order.size(); i++) {
            String[] downstream =
                    order.stream().skip(i + 1L).map(ArchitectureTest::in).toArray(String[]::new);
            if (downstream.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(in(order.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(downstream)
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void foreignCodeStaysInItsPackage(JavaClasses classes) {
        FOREIGN.forEach((foreign, homes) ->
                noClasses()
                        .that()
                        .resideOutsideOfPackages(homes.toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(foreign)
                        .check(classes));
    }

    @ArchTest
    static void readingKnowsNoRdf(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        FLOW.subList(0, FLOW.indexOf("rdf")).stream()
                                .map(ArchitectureTest::in)
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(classes);
    }

    /// What somebody gives as a parameter gets into a query in one place, as a term.
    @ArchTest
    static void oneClassBindsParameters(JavaClasses classes) {
        noClasses()
                .that()
                .haveNameNotMatching("newsgraph\\.query\\.Binder.*")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.apache\\.jena\\..*(ElementData|ParameterizedSparqlString|UpdateRequest)")
                .check(classes);
    }

    /// A text becomes a query in one place, which knows what is refused.
    @ArchTest
    static void oneClassParsesQueries(JavaClasses classes) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("newsgraph.query.SparqlText")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.jena.query.QueryFactory")
                .check(classes);
    }

    /// An IRI is made in one place, which checks it; besides, there are the terms of vocabularies.
    @ArchTest
    static void oneClassMakesIris(JavaClasses classes) {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "newsgraph\\.(rdf\\.(Iris|Vocabulary.*)|(ingest|validate)\\.Terms|validate\\.(Finding|ReportTurtle))")
                .should()
                .callMethod(NodeFactory.class, "createURI", String.class)
                .check(classes);
    }

    @ArchTest
    static void noPackagesInCycles(JavaClasses classes) {
        SlicesRuleDefinition.slices()
                .matching("newsgraph.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    private static String in(String name) {
        return "newsgraph." + name + "..";
    }
}
