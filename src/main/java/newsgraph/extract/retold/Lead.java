package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Location;
import newsgraph.event.Timing;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Party;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Joins what a lead tells by roles to what the sentences behind it tell by names: "The energy
/// ministers of France and Spain will meet on Tuesday. Voss and Lund are to discuss the price".
final class Lead {
    /// How many sentences a lead has, the headline included.
    private static final int LEAD = 3;

    /// How many sentences behind it the names may stand.
    private static final int REACH = 5;

    private static final Set<Encounter.Type> TALKS =
            Set.of(Encounter.Type.MEETING, Encounter.Type.NEGOTIATION, Encounter.Type.SUMMIT);

    private static final Set<String> THE = Set.of("the");

    private static final Pattern OTHER =
            Pattern.compile(
                    "^(?:\\W+ )?(?:(?:earlier|separately|meanwhile|later|then|also|before|ahead of|after"
                            + "|elsewhere|last)\\b|in \\w+ ,)");

    private static final Pattern BESIDE =
            Pattern.compile(
                    "\\bon the (?:sidelines|margins|fringes?)\\b(?! of the (?:talks|meeting))");

    private Lead() {}

    /// Returns the clusters, those of a lead without names joined to the first behind it that can
    /// be the same.
    static List<Cluster> join(List<Cluster> clusters) {
        List<Cluster> kept = new ArrayList<>(clusters);
        for (Cluster lead : clusters) {
            if (isLead(lead)) {
                kept.stream()
                        .filter(c -> !c.equals(lead) && isNamed(c, lead) && isSame(c, lead))
                        .min(Comparator.comparingInt(Lead::first))
                        .ifPresent(c -> {
                            lead.mentions().forEach(m -> c.add(of(m, c, lead)));
                            kept.remove(lead);
                        });
            }
        }
        return kept;
    }

    /// Returns a telling of the lead with the parties that stay: a gathering of many has those who
    /// are named beside it.
    private static EncounterMention of(EncounterMention told, Cluster named, Cluster lead) {
        boolean whole =
                lead.actors().size() == 1
                        && lead.actors().stream().allMatch(a -> a.kind() == Actor.Kind.GROUP)
                        && named.mentions().getFirst().trigger().pointsBack(THE);
        return told.with(
                told.parties().stream()
                        .filter(p ->
                                whole || SameParties.isAmong(p.mention().actor(), named.actors()))
                        .toList());
    }

    private static boolean isLead(Cluster cluster) {
        return cluster.mentions().stream().allMatch(m -> m.trigger().sentence().index() < LEAD)
                && cluster.actors().stream()
                        .allMatch(a -> a.unnamed() || a.kind() != Actor.Kind.PERSON);
    }

    private static boolean isNamed(Cluster cluster, Cluster lead) {
        int distance = first(cluster) - last(lead);
        return distance > 0
                && distance <= REACH
                && cluster.clearest().isFull()
                && cluster.actors().size() >= Math.min(2, lead.actors().size())
                && cluster.actors().stream()
                        .allMatch(a ->
                                (a.kind() == Actor.Kind.PERSON && !a.unnamed())
                                        || SameParties.isAmong(a, lead.actors()))
                && cluster.actors().stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
    }

    private static boolean isSame(Cluster named, Cluster lead) {
        EncounterMention told = named.mentions().getFirst();
        boolean alike =
                sameType(named.type(), lead.type())
                        && !isPartOf(named, lead)
                        && Merger.sameFamily(named.status(), lead.status())
                        && Overlap.of(named.timing(), lead.timing())
                        && !isElsewhere(named, lead)
                        && !Retold.isAnother(told);
        return alike && !isOther(told) && isShown(named, lead, told);
    }

    private static boolean sameType(Encounter.Type one, Encounter.Type other) {
        return one == other || (TALKS.contains(one) && TALKS.contains(other));
    }

    static boolean isElsewhere(Cluster named, Cluster lead) {
        Set<String> places = places(named.mentions());
        Set<String> others = places(lead.mentions());
        return !places.isEmpty()
                && !others.isEmpty()
                && places.stream().noneMatch(others::contains);
    }

    static Set<String> places(List<EncounterMention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.location().stream())
                .map(Location::name)
                .filter(n -> Character.isUpperCase(n.codePointAt(0))) // not "a guesthouse"
                .collect(Collectors.toSet());
    }

    /// "Envoys from Chad, Sudan and Libya met. The Libyan and the Chadian": not all who were there.
    private static boolean isPartOf(Cluster named, Cluster lead) {
        return lead.mentions().stream()
                .flatMap(m -> m.parties().stream())
                .filter(p -> p.mention().actor().kind() == Actor.Kind.GROUP)
                .anyMatch(p -> states(p) > Math.max(2, named.actors().size()));
    }

    private static long states(Party party) {
        Sentence sentence = party.mention().sentence();
        return sentence.names().stream()
                .filter(n -> n.type() == Name.Type.LOCATION)
                .filter(n ->
                        n.first() >= party.mention().first() && n.end() <= party.mention().end())
                .count();
    }

    /// "Earlier, Lund met Voss", "before the summit".
    private static boolean isOther(EncounterMention told) {
        Sentence sentence = told.trigger().sentence();
        String words = Surface.words(sentence, 0, sentence.size());
        return OTHER.matcher(words).find()
                || isBeside(told)
                || sentence.caseOf(told.trigger().head()).matches("before|ahead of|prior to");
    }

    /// Tells whether it is told to be beside another one, of more people.
    static boolean isBeside(EncounterMention told) {
        Sentence sentence = told.trigger().sentence();
        return BESIDE.matcher(Surface.words(sentence, 0, sentence.size())).find();
    }

    /// Tells whether something shows that both are one: "the session", who is common, a word of
    /// where they are from; or the next sentence, where nothing speaks against it.
    private static boolean isShown(Cluster named, Cluster lead, EncounterMention told) {
        Set<String> roles = new HashSet<>();
        lead.mentions().forEach(m -> m.parties().forEach(p -> roles.addAll(proper(p))));
        Set<String> origins = new HashSet<>();
        told.parties().forEach(p -> origins.addAll(proper(p)));
        boolean common = named.actors().stream().anyMatch(a -> lead.actors().contains(a));
        if (common || origins.stream().anyMatch(roles::contains)) {
            return true;
        }
        boolean all = told.parties().stream().noneMatch(p -> proper(p).isEmpty());
        if (!roles.isEmpty() && !origins.isEmpty() && (all || !told.trigger().pointsBack(THE))) {
            return false;
        }
        boolean undated =
                told.timing().filter(t -> !t.rule().startsWith("story/")).isEmpty()
                        || lead.timing().isEmpty()
                        || isSameDay(told.timing().get(), lead);
        boolean next = first(named) - last(lead) == 1 && !isOfMore(lead, named);
        return told.trigger().pointsBack(THE) || (next && undated);
    }

    /// A summit, unless as many are told to be at it as are named: "two leaders", "the leaders of
    /// Chile and Spain".
    private static boolean isOfMore(Cluster lead, Cluster named) {
        int all = named.actors().size();
        return lead.type() == Encounter.Type.SUMMIT
                && lead.actors().size() != all
                && lead.mentions().stream()
                        .flatMap(m -> m.parties().stream())
                        .noneMatch(p -> states(p) == all || (all == 2 && isOfTwo(p)));
    }

    private static boolean isOfTwo(Party party) {
        return party
                .mention()
                .sentence()
                .tokens()
                .subList(party.mention().first(), party.mention().head())
                .stream()
                .anyMatch(t -> t.lower().matches("two|both"));
    }

    private static boolean isSameDay(Timing timing, Cluster lead) {
        return lead.timing()
                .filter(t -> t.precision() == Timing.Precision.DAY)
                .filter(t -> t.earliest().equals(timing.earliest()))
                .isPresent();
    }

    /// Returns the words for where a party is from or what body it is of.
    private static Stream<String> words(Party party) {
        Sentence sentence = party.mention().sentence();
        return sentence.dependencies().subtree(party.mention().head()).stream()
                .filter(t -> t < party.mention().end() || t <= party.mention().head())
                .filter(t -> isOfOrigin(sentence, t))
                .map(sentence::token)
                .map(Token::lower);
    }

    private static Set<String> proper(Party party) {
        Set<String> found = new HashSet<>();
        words(party).forEach(found::add);
        party.mention().actor().onBehalfOf().ifPresent(b -> found.add(lower(b.name())));
        if (party.mention().actor().kind() == Actor.Kind.COUNTRY) {
            found.add(lower(party.mention().actor().name()));
        }
        return found;
    }

    /// Tells whether a word names a body, a place or a nation, and no office.
    private static boolean isOfOrigin(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean adjective =
                token.tag().equals("JJ")
                        && token.index() > 0
                        && Character.isUpperCase(token.word().codePointAt(0));
        return adjective
                || sentence.nameAt(at).filter(n -> n.type() != Name.Type.PERSON).isPresent();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int first(Cluster cluster) {
        return cluster.mentions().stream()
                .mapToInt(m -> m.trigger().sentence().index())
                .min()
                .orElse(0);
    }

    private static int last(Cluster cluster) {
        return cluster.mentions().stream()
                .mapToInt(m -> m.trigger().sentence().index())
                .max()
                .orElse(0);
    }
}
