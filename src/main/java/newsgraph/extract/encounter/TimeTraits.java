package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.article.Zone;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Timing;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.retold.Retold;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What speaks for a time of the article as that of an encounter whose own words give none, and
/// what against it, each trait by its name in the data file `likely-time`, with how strong it is
/// (1, but for distances and numbers).
final class TimeTraits {
    private static final Set<String> REPORTING = LexiconFile.words("reporting-verbs", 4);

    /// How many sentences a lead has, the headline included.
    private static final int LEAD = 3;

    /// How far up the verb of a time may stand.
    private static final int CLIMB = 8;

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final Surroundings around;
    private final Encounter encounter;
    private final Cluster cluster;
    private final Timing time;
    private final Sentence sentence;
    private final Map<String, Double> found = new LinkedHashMap<>();

    private TimeTraits(Surroundings around, int encounter, Timing time) {
        this.around = around;
        this.encounter = around.encounters().get(encounter);
        this.cluster = around.clusters().get(encounter);
        this.time = time;
        this.sentence = around.sentenceOf(time).orElseThrow();
    }

    /// Returns the traits of a time.
    ///
    /// @param encounter its number among the article's encounters
    static Map<String, Double> of(Surroundings around, int encounter, Timing time) {
        TimeTraits traits = new TimeTraits(around, encounter, time);
        traits.add("always", true);
        traits.add("status-" + traits.encounter.status().name().toLowerCase(Locale.ROOT), true);
        traits.range();
        traits.distance();
        traits.numbers();
        traits.tellings();
        traits.others();
        traits.own();
        return traits.found;
    }

    private void add(String trait, boolean is) {
        if (is) {
            found.put(trait, 1.0);
        }
    }

    /// Adds how long the time is and how it lies to the day of publication.
    private void range() {
        if (time.earliest().isEmpty() || time.latest().isEmpty()) {
            add("open-range", true);
            return;
        }
        LocalDate first = time.earliest().get();
        LocalDate last = time.latest().get();
        LocalDate published = around.text().article().published();
        long length = ChronoUnit.DAYS.between(first, last);
        add("of-a-day", length == 0);
        add("of-a-week", length > 0 && length <= WEEK);
        add("of-a-month", length > WEEK && length <= MONTH);
        add("longer", length > MONTH);
        long ago = ChronoUnit.DAYS.between(last, published);
        String when =
                first.isAfter(published)
                        ? "later"
                        : ago <= 0
                                ? "today"
                                : ago == 1 ? "yesterday" : ago <= WEEK ? "week" : "old";
        add((encounter.status().happened() ? "happened-" : "ahead-") + when, true);
    }

    /// Adds where the time stands to the nearest telling.
    private void distance() {
        Sentence told = nearest().trigger().sentence();
        int back = told.index() - sentence.index();
        found.put("distance", Math.log1p(Math.abs(back)));
        add("same-sentence", back == 0);
        add("sentence-before", back == 1);
        add("behind", back < 0);
        add("same-paragraph", around.text().areInOneParagraph(sentence, told));
        add("in-lead", sentence.index() < LEAD);
        add("in-headline", around.isIn(sentence, Zone.Kind.HEADLINE));
        add("in-dateline", around.isIn(sentence, Zone.Kind.DATELINE));
        add("told-in-headline", around.isIn(told, Zone.Kind.HEADLINE));
        int until = nearest().trigger().span().begin();
        add(
                "last-before",
                back >= 0
                        && around.times().stream()
                                .mapToInt(t -> t.evidence().begin())
                                .noneMatch(b -> b > time.evidence().begin() && b < until));
    }

    private EncounterMention nearest() {
        return cluster.mentions().stream()
                .min(
                        Comparator.comparingInt((EncounterMention m) -> Math.abs(back(m)))
                                .thenComparing(m -> back(m) < 0))
                .orElseThrow();
    }

    private int back(EncounterMention mention) {
        return mention.trigger().sentence().index() - sentence.index();
    }

    /// Adds how often the article names the days, and how many of the parties beside them.
    private void numbers() {
        found.put("often", Math.log1p(around.often(time)));
        add("most-often", around.isMostOften(time));
        long parties = around.parties(encounter, sentence);
        add("parties-0", parties == 0);
        add("parties-1", parties == 1);
    }

    /// Adds what else the words of the time are told of.
    private void tellings() {
        List<EncounterMention> told = around.toldOf(time);
        add("told-of", !told.isEmpty());
        add("told-of-another", told.stream().anyMatch(Retold::isAnother));
        Set<Actor> parties = Surroundings.actors(encounter);
        add(
                "told-of-one-of-them",
                told.stream()
                        .flatMap(m -> m.parties().stream())
                        .anyMatch(p -> parties.contains(p.mention().actor())));
        add("when-said", told.isEmpty() && isWhenSaid());
    }

    /// "Lund said on Monday": the verb over the time is one of reporting.
    private boolean isWhenSaid() {
        Dependencies tree = sentence.dependencies();
        int at = sentence.tokenAt(time.evidence()).orElseThrow().index();
        for (int steps = 0; at != Dependencies.NONE && steps < CLIMB; steps++) {
            if (sentence.token(at).isVerb()) {
                return REPORTING.contains(sentence.token(at).lemma());
            }
            at = tree.head(at);
        }
        return false;
    }

    /// Adds what other encounters were at that time.
    private void others() {
        List<Encounter> others = around.at(time);
        if (others.isEmpty()) {
            return;
        }
        add("of-other", true);
        add("of-other-of-one", others.stream().anyMatch(o -> common(o) == 1));
        add("of-other-of-both", others.stream().anyMatch(o -> common(o) > 1));
        add(
                "of-other-unlike",
                others.stream()
                        .noneMatch(o -> o.status().happened() == encounter.status().happened()));
        add("of-other-beside", others.stream().anyMatch(this::isBeside));
    }

    private int common(Encounter other) {
        return Surroundings.common(encounter, other).size();
    }

    private boolean isBeside(Encounter other) {
        Set<Integer> own = around.lines(encounter);
        return around.lines(other).stream()
                .anyMatch(i -> own.contains(i - 1) || own.contains(i) || own.contains(i + 1));
    }

    /// Adds how the encounter itself is told.
    private void own() {
        Trigger trigger = cluster.clearest().trigger();
        Sentence told = trigger.sentence();
        add("verb", trigger.isVerb());
        add(
                "had",
                trigger.isVerb()
                        && told.dependencies().children(trigger.head()).stream()
                                .anyMatch(c -> told.token(c).lower().equals("had")));
        add("told-with-time", around.namesTime(told));
    }
}
