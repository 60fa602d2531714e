package newsgraph.rdf;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of `ontology/newsgraph.ttl`, which defines them. A test compares the two.
public final class Vocabulary {
    /// What the IRIs of all terms begin with; `ng:` in Turtle.
    public static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

    private Vocabulary() {}

    /// Returns the term of a local name ("PhoneCall"), whether or not the ontology has it.
    public static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }

    /// Returns the term named like a constant: `PHONE_CALL` gives `ng:PhoneCall`.
    public static Node term(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return term(name.toString());
    }

    /// Returns every class, property and code.
    public static Set<Node> terms() {
        return Stream.of(Classes.class, Properties.class, Codes.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()))
                .map(Vocabulary::constant)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Node constant(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public constant can be read: " + field, e);
        }
    }

    /// What a node is, by `rdf:type`.
    public static final class Classes {
        private Classes() {}

        public static final Node ARTICLE = term("Article");
        public static final Node VERSION = term("Version");
        public static final Node PASSAGE = term("Passage");
        public static final Node ZONE = term("Zone");
        public static final Node EVENT = term("Event");
        public static final Node ENCOUNTER = term("Encounter");
        public static final Node MEETING = term("Meeting");
        public static final Node PHONE_CALL = term("PhoneCall");
        public static final Node VIDEO_CALL = term("VideoCall");
        public static final Node VISIT = term("Visit");
        public static final Node NEGOTIATION = term("Negotiation");
        public static final Node SUMMIT = term("Summit");
        public static final Node STATEMENT = term("Statement");
        public static final Node AGREEMENT = term("Agreement");
        public static final Node ASSERTION = term("Assertion");
        public static final Node PARTICIPATION = term("Participation");
        public static final Node STATUS_REPORT = term("StatusReport");
        public static final Node TIMING = term("Timing");
        public static final Node LOCATION = term("Location");
        public static final Node ATTRIBUTION = term("Attribution");
        public static final Node EXPLANATION = term("Explanation");
        public static final Node TOPIC = term("Topic");
        public static final Node PURPOSE = term("Purpose");
        public static final Node CAUSE = term("Cause");
        public static final Node OUTCOME = term("Outcome");
        public static final Node POSITION = term("Position");
        public static final Node ACTOR = term("Actor");
        public static final Node PERSON = term("Person");
        public static final Node GROUP = term("Group");
        public static final Node ORGANIZATION = term("Organization");
        public static final Node COUNTRY = term("Country");
        public static final Node PLACE = term("Place");
        public static final Node OFFICE = term("Office");
        public static final Node TENURE = term("Tenure");
        public static final Node CODE = term("Code");
        public static final Node STATUS = term("Status");
        public static final Node ROLE = term("Role");
        public static final Node PRECISION = term("Precision");
        public static final Node EXTENT = term("Extent");
        public static final Node STANCE = term("Stance");
        public static final Node PARTY_NOTE = term("PartyNote");
        public static final Node CIRCUMSTANCE = term("Circumstance");
        public static final Node CODING = term("Coding");
    }

    /// What a node states.
    public static final class Properties {
        private Properties() {}

        public static final Node ASSERTION = term("assertion");
        public static final Node PARTICIPANT = term("participant");
        public static final Node SPEAKER = term("speaker");
        public static final Node ADDRESSEE = term("addressee");
        public static final Node TARGET = term("target");
        public static final Node MET = term("met");
        public static final Node STATUS = term("status");
        public static final Node PARTY_NOTE = term("partyNote");
        public static final Node MENTIONED_IN = term("mentionedIn");
        public static final Node SENTENCE = term("sentence");
        public static final Node CONTENT = term("content");
        public static final Node CUE = term("cue");
        public static final Node STANCE = term("stance");
        public static final Node DIRECT = term("direct");
        public static final Node PLOVER = term("plover");
        public static final Node PLOVER_MODE = term("ploverMode");
        public static final Node CAMEO = term("cameo");
        public static final Node EVIDENCE = term("evidence");
        public static final Node RULE = term("rule");
        public static final Node CONFIDENCE = term("confidence");
        public static final Node LEAST_CONFIDENCE = term("leastConfidence");
        public static final Node ACTOR = term("actor");
        public static final Node ROLE = term("role");
        public static final Node NAMED_AS = term("namedAs");
        public static final Node SOURCE = term("source");
        public static final Node ARGUED_BY = term("arguedBy");
        public static final Node TEXT = term("text");
        public static final Node PLACE = term("place");
        public static final Node STATED_AS = term("statedAs");
        public static final Node EARLIEST = term("earliest");
        public static final Node LATEST = term("latest");
        public static final Node ANCHOR = term("anchor");
        public static final Node PRECISION = term("precision");
        public static final Node EXTENT = term("extent");
        public static final Node ARTICLE = term("article");
        public static final Node BEGIN = term("begin");
        public static final Node END = term("end");
        public static final Node QUOTE = term("quote");
        public static final Node REASON = term("reason");
        public static final Node ID = term("id");
        public static final Node KEY = term("key");
        public static final Node PUBLISHED = term("published");
        public static final Node MODIFIED = term("modified");
        public static final Node HEADLINE = term("headline");
        public static final Node URL = term("url");
        public static final Node PUBLISHER = term("publisher");
        public static final Node VERSION = term("version");
        public static final Node TEXT_HASH = term("textHash");
        public static final Node LENGTH = term("length");
        public static final Node ON_BEHALF_OF = term("onBehalfOf");
        public static final Node UNNAMED = term("unnamed");
        public static final Node SURNAME = term("surname");
        public static final Node GENDER = term("gender");
        public static final Node DEMONYM = term("demonym");
        public static final Node CAPITAL = term("capital");
        public static final Node PART_OF = term("partOf");
        public static final Node IN_COUNTRY = term("inCountry");
        public static final Node TITLE = term("title");
        public static final Node OF_BODY = term("ofBody");
        public static final Node HOLDER = term("holder");
        public static final Node OFFICE = term("office");
        public static final Node FROM = term("from");
        public static final Node UNTIL = term("until");
        public static final Node ACTING = term("acting");
        public static final Node GRAPH_HASH = term("graphHash");
        public static final Node RECORD = term("record");
        public static final Node PROGRAM_VERSION = term("programVersion");
        public static final Node GAZETTEER_HASH = term("gazetteerHash");
        public static final Node OF_TYPE = term("ofType");
        public static final Node OF_STATUS = term("ofStatus");
        public static final Node WHEN = term("when");
    }

    /// Members of the code lists.
    public static final class Codes {
        private Codes() {}

        public static final Node OCCURRED = term("Occurred");
        public static final Node ONGOING = term("Ongoing");
        public static final Node PLANNED = term("Planned");
        public static final Node PROPOSED = term("Proposed");
        public static final Node HYPOTHETICAL = term("Hypothetical");
        public static final Node DENIED = term("Denied");
        public static final Node CANCELLED = term("Cancelled");
        public static final Node ATTENDEE = term("Attendee");
        public static final Node HOST = term("Host");
        public static final Node VISITOR = term("Visitor");
        public static final Node MEDIATOR = term("Mediator");
        public static final Node SPEAKER = term("Speaker");
        public static final Node ADDRESSEE = term("Addressee");
        public static final Node TARGET = term("Target");
        public static final Node DAY = term("Day");
        public static final Node WEEK = term("Week");
        public static final Node MONTH = term("Month");
        public static final Node SEASON = term("Season");
        public static final Node YEAR = term("Year");
        public static final Node DECADE = term("Decade");
        public static final Node RANGE = term("Range");
        public static final Node WITHIN = term("Within");
        public static final Node THROUGHOUT = term("Throughout");
        public static final Node CRITICISM = term("Criticism");
        public static final Node PRAISE = term("Praise");
        public static final Node DENIAL = term("Denial");
        public static final Node THREAT = term("Threat");
        public static final Node DEMAND = term("Demand");
        public static final Node PROMISE = term("Promise");
        public static final Node OWN_MEETING = term("OwnMeeting");
        public static final Node PARTY_UNSTATED = term("PartyUnstated");
        public static final Node MEDIATED = term("Mediated");
        public static final Node OFFERED_BY_ALL = term("OfferedByAll");
        public static final Node REFUSED = term("Refused");
        public static final Node AS_HOST = term("AsHost");
    }
}
