package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Agreement;
import newsgraph.event.Participation;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.speech.AgreementWord.Part;
import newsgraph.extract.speech.AgreementWord.Pattern;
import newsgraph.extract.speech.Speech.Credit;
import newsgraph.extract.time.TimeWords;
import newsgraph.extract.time.Times;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Finds what parties agree on: "agreed to lift the ban", "signed a treaty", "reached a deal on
/// fishing".
final class AgreementFinder {
    private static final Set<String> ON = Set.of("on", "upon", "about", "over");
    private static final Set<String> AMONG = Set.of("between", "among", "by");
    private static final Set<String> CONDITIONS = Set.of("would", "if", "unless", "to");

    private final Actors actors;
    private final Times times;
    private final List<Credit> credits;

    /// @param credits whose words are whose, for the attributions
    AgreementFinder(Actors actors, Times times, List<Credit> credits) {
        this.actors = actors;
        this.times = times;
        this.credits = credits;
    }

    List<Agreement> in(Sentence sentence) {
        List<Agreement> found = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            int at = verb;
            if (sentence.token(verb).tag().startsWith("VB") && isMade(sentence, verb)) {
                AgreementWord.of(sentence.token(verb).lemma())
                        .flatMap(w -> read(sentence, at, w))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// Tells whether the verb speaks of something done: not negated, wished for or possible.
    private static boolean isMade(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean open =
                tree.children(verb, "aux", "mark").stream()
                        .anyMatch(c -> CONDITIONS.contains(sentence.token(c).lower()));
        return !open && !Clauses.isUnsaid(sentence, verb);
    }

    private Optional<Agreement> read(Sentence sentence, int verb, AgreementWord word) {
        return switch (word.part()) {
            case VERB ->
                    content(sentence, verb, word)
                            .flatMap(c ->
                                    agreement(
                                            sentence,
                                            verb,
                                            c,
                                            parties(sentence, verb, object(sentence, verb))));
            case ACT ->
                    pact(sentence, verb)
                            .flatMap(p ->
                                    agreement(
                                            sentence,
                                            verb,
                                            sentence.span(
                                                    Clauses.phraseBegin(sentence, p),
                                                    Clauses.right(sentence, p) + 1),
                                            parties(sentence, verb, p)));
            case PACT -> Optional.empty();
        };
    }

    private static int object(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obj", "nsubj:pass").stream()
                .findFirst()
                .orElse(verb);
    }

    private static Optional<Integer> pact(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obj", "nsubj:pass", "obl").stream()
                .filter(c ->
                        AgreementWord.of(sentence.token(c).lemma())
                                .filter(w -> w.part() == Part.PACT)
                                .isPresent())
                .findFirst();
    }

    private static Optional<TextSpan> content(Sentence sentence, int verb, AgreementWord word) {
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(verb)) {
            Optional<Integer> begin = contentBegin(sentence, verb, child, word);
            if (begin.isPresent()) {
                int end =
                        word.takes(Pattern.OBJECT)
                                ? Clauses.right(sentence, child) + 1
                                : Complements.end(sentence, verb, begin.get());
                return Clauses.words(sentence, begin.get(), end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> contentBegin(
            Sentence sentence, int verb, int child, AgreementWord word) {
        Dependencies tree = sentence.dependencies();
        boolean passive = Clauses.isPassive(sentence, verb);
        if (word.takes(Pattern.OBJECT)) {
            boolean object = tree.is(child, "obj") && child > verb;
            return object || (passive && tree.is(child, "nsubj:pass"))
                    ? Optional.of(Clauses.left(sentence, child))
                    : Optional.empty();
        }
        boolean admits = // "agreed that he had met her"
                tree.is(child, "ccomp")
                        && sentence.token(child).tag().equals("VBN")
                        && tree.children(child, "aux").stream()
                                .anyMatch(a -> sentence.token(a).lower().matches("had|'d"));
        if (child < verb || admits) {
            return Optional.empty();
        }
        if (TimeWords.has("weekday", sentence.token(child).lower())) { // "agreed on Monday to"
            boolean deed =
                    word.takes(Pattern.INFINITIVE)
                            && child + 1 < sentence.size()
                            && sentence.token(child + 1).tag().equals("TO");
            return deed ? Optional.of(child + 1) : Optional.empty();
        }
        for (int marker : tree.children(child, "mark", "case")) {
            String lower = sentence.token(marker).lower();
            if (marker > verb
                    && word.takes(Pattern.INFINITIVE)
                    && sentence.token(marker).tag().equals("TO")
                    && tree.is(child, "xcomp", "ccomp", "advcl")) {
                return Optional.of(marker);
            }
            if ((word.takes(Pattern.CLAUSE) && lower.equals("that"))
                    || (word.takes(Pattern.ON) && ON.contains(lower))) {
                return marker > verb ? Optional.of(marker + 1) : Optional.empty();
            }
        }
        return word.takes(Pattern.CLAUSE) && tree.is(child, "ccomp")
                ? Optional.of(Math.max(verb + 1, Clauses.left(sentence, child)))
                : Optional.empty();
    }

    /// Whoever is subject, and whoever follows "with", "between" or "by" at the verb or the pact.
    private List<Participation> parties(Sentence sentence, int verb, int pact) {
        Map<Actor, Participation> found = new LinkedHashMap<>();
        Subjects.of(sentence, verb).ifPresent(s -> add(found, sentence, s, "agreement/subject"));
        for (int head : verb == pact ? List.of(verb) : List.of(verb, pact)) {
            for (int child : sentence.dependencies().children(head, "obl", "nmod")) {
                String preposition = sentence.caseOf(child);
                if (preposition.equals("with")) {
                    add(found, sentence, child, "agreement/with");
                } else if (AMONG.contains(preposition)) {
                    add(found, sentence, child, "agreement/between");
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void add(Map<Actor, Participation> found, Sentence sentence, int token, String rule) {
        int head = Subjects.antecedent(sentence, token);
        List<ActorMention> all = actors.all(sentence, head);
        for (ActorMention mention : all) {
            found.putIfAbsent(
                    mention.actor(),
                    new Participation(mention.actor(), Role.ATTENDEE, mention.span(), rule));
        }
        if (all.isEmpty()) {
            actors.at(sentence, head)
                    .ifPresent(a ->
                            found.putIfAbsent(
                                    a,
                                    new Participation(
                                            a,
                                            Role.ATTENDEE,
                                            sentence.span(
                                                    Clauses.phraseBegin(sentence, token),
                                                    token + 1),
                                            rule)));
        }
    }

    private Optional<Agreement> agreement(
            Sentence sentence, int verb, TextSpan content, List<Participation> parties) {
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Agreement(
                                parties,
                                sentence.token(verb).span(),
                                content,
                                times.of(sentence, verb).filter(t -> !content.covers(t.evidence())),
                                Speech.sourceOf(credits, sentence.token(verb).span()),
                                parties.getFirst().rule()));
    }
}
