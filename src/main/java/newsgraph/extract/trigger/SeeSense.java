package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.OwnedPlan;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.time.TimeWords;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells seeing somebody by appointment from watching him: "refused to see the envoy", "will see
/// him on Monday", "was seen by a doctor" against "saw him win", "seen as a rival".
final class SeeSense {
    private static final Set<String> ASKING = LexiconFile.words("verbs-before-see");

    private static final Set<String> ONCE = LexiconFile.words("adverbs-of-seeing");

    private SeeSense() {}

    static boolean isMeeting(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        boolean passive = Clauses.isPassive(sentence, verb);
        if (isMutual(sentence, verb) || isInTurn(sentence, verb)) {
            return true;
        }
        if (hasComplement(sentence, verb, passive) || isNumber(sentence, verb)) {
            return false;
        }
        if (OfficeSeen.isDelegation(sentence, verb)
                || (verb > 2
                        && Surface.words(sentence, verb - 3, verb).matches("(was|were) to have"))) {
            return true; // whatever voice a parse gives it
        }
        if (passive) {
            return sentence.dependencies().children(verb, "obl", "obl:agent").stream()
                    .anyMatch(o ->
                            sentence.caseOf(o).equals("by")
                                    && !sentence.token(o).tag().equals("NNS"));
        }
        if (verb > 1 && Surface.words(sentence, verb - 2, verb).equals("been to")) {
            return true; // "has been to see her twice"
        }
        if (verb > 1 && Surface.words(sentence, verb - 2, verb).equals("yet to")) {
            return !isAny(sentence, verb);
        }
        return switch (VerbForm.of(sentence, verb)) {
            case FUTURE, WOULD, POSSIBLE -> true;
            case INFINITIVE, BARE -> isAsked(sentence, verb) || Errand.is(trigger);
            case PAST, PERFECT, PRESENT, PROGRESSIVE ->
                    isDated(sentence, verb)
                            || OfficeSeen.is(sentence, verb)
                            || (VerbNegation.of(sentence, verb).isPresent()
                                    && isInOffice(sentence, verb));
            case GERUND ->
                    SeenBetween.is(sentence, verb)
                            || ((isBesideVisit(sentence, verb)
                                            || (isSetApart(sentence, verb)
                                                    && isDated(sentence, verb)))
                                    && isInOffice(sentence, verb)
                                    && !FromAfar.is(sentence, verb));
            default -> false;
        };
    }

    /// "Saw each other", not "saw each other's point" or "each other as rivals".
    private static boolean isMutual(Sentence sentence, int verb) {
        return verb + 3 < sentence.size()
                && sentence.token(verb + 1).lower().matches("each|one")
                && sentence.token(verb + 2).lower().matches("other|another")
                && !sentence.token(verb + 3).tag().equals("POS")
                && !sentence.token(verb + 3).lower().equals("as");
    }

    /// "Saw the envoys one by one"
    private static boolean isInTurn(Sentence sentence, int verb) {
        return Surface.words(sentence, verb, sentence.size())
                .matches("\\w+( [^ ,;.]+){1,6} one (by one|at a time|after another)\\b.*");
    }

    /// Tells whether something is said of whom one sees: "saw him win", "see her as a rival".
    private static boolean hasComplement(Sentence sentence, int verb, boolean passive) {
        Dependencies tree = sentence.dependencies();
        boolean clause =
                tree.children(verb, "ccomp", "xcomp").stream()
                        .anyMatch(c ->
                                !isReportBehind(sentence, verb, c)
                                        && (passive || !isPurpose(sentence, c)));
        boolean as =
                tree.children(verb, "obl", "advcl", "nmod").stream()
                        .filter(o -> !sentence.token(o).lower().equals("part")) // "as part of"
                        .anyMatch(o -> sentence.caseOf(o).matches("as|like|through|off"));
        if (clause || as) {
            return true;
        }
        List<Integer> objects = tree.children(verb, "obj");
        int after =
                passive || objects.isEmpty()
                        ? verb + 1
                        : tree.subtree(objects.getLast()).getLast() + 1;
        boolean within =
                objects.stream()
                        .flatMap(o -> tree.children(o, "acl", "nmod").stream())
                        .filter(c -> !sentence.token(c).lower().equals("part"))
                        .anyMatch(c ->
                                sentence.token(c).tag().matches("VB.*")
                                        || sentence.caseOf(c).equals("as"));
        return within
                || (after < sentence.size()
                        && !Surface.words(sentence, after, Math.min(sentence.size(), after + 3))
                                .equals("as part of")
                        && beginsPredicate(sentence.token(after))
                        && !isOfPlan(sentence, verb, after))
                || (after + 1 < sentence.size() && isScene(sentence.token(after + 1)));
    }

    /// "The request to see the envoy was refused": the verb behind is that of the request.
    private static boolean isOfPlan(Sentence sentence, int verb, int after) {
        return sentence.token(after).tag().matches("VB[DZP]")
                && VerbForm.of(sentence, verb) == VerbForm.INFINITIVE
                && !sentence.dependencies().dominates(verb, after)
                && sentence.dependencies().head(after) != verb;
    }

    /// "Went to see the envoy to tell him so", not "saw him leave", "saw him to be a rival".
    private static boolean isPurpose(Sentence sentence, int verb) {
        return VerbForm.of(sentence, verb) == VerbForm.INFINITIVE
                && sentence.dependencies().children(verb, "cop").isEmpty();
    }

    /// "Will see the envoy on Friday, his office said": a parse may take it for what is seen.
    static boolean isReportBehind(Sentence sentence, int verb, int report) {
        return Reporting.isReport(sentence, report)
                && sentence.tokens().subList(verb, Math.max(verb, report)).stream()
                        .anyMatch(t -> t.word().equals(","))
                && sentence.tokens().subList(verb, Math.max(verb, report)).stream()
                        .noneMatch(t -> t.lower().equals("that"));
    }

    /// "Wants to see more women in the Senate": how many there are, not who.
    private static boolean isNumber(Sentence sentence, int verb) {
        return verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().matches("more|fewer|many|enough|no|any");
    }

    private static boolean beginsPredicate(Token token) {
        if (token.lower().matches("next|last|early|earlier|late|later")) {
            return false; // "next week"
        }
        return token.tag().matches("VB|VBG|VBN|VBP|VBD|VBZ|JJ.*|``|EX")
                || token.lower().matches("as|off|out|through|too");
    }

    /// "On television", "in jail": where one is seen, not met.
    private static boolean isScene(Token token) {
        return token.lower().matches("television|tv|stage|screen|video|jail|prison|court|action");
    }

    /// "Left without seeing the minister", "after seeing the party chiefs".
    private static boolean isBesideVisit(Sentence sentence, int verb) {
        return verb > 0 && sentence.token(verb - 1).lower().matches("without|after|before");
    }

    /// "Toured the land, seeing the minister on Monday and the king on Tuesday".
    private static boolean isSetApart(Sentence sentence, int verb) {
        return verb > 0 && sentence.token(verb - 1).word().equals(",");
    }

    /// Tells whether whom one sees is told by an office: "Foreign Minister Ann Voss", "the chiefs".
    private static boolean isInOffice(Sentence sentence, int verb) {
        return sentence.tokens().subList(verb + 1, sentence.size()).stream()
                .takeWhile(t -> t.tag().matches("DT|JJ|NN.*|POS|PRP\\$|CD|RBR|IN") && !isLink(t))
                .anyMatch(t ->
                        OfficeNouns.contains(t.lower())
                                || OfficeNouns.contains(t.lower().replaceFirst("s$", "")));
    }

    /// "Than" of "more than a dozen chiefs" does not end the phrase, other prepositions do.
    private static boolean isLink(Token token) {
        return token.tag().equals("IN") && !token.lower().equals("than");
    }

    private static boolean isAsked(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean noun = verb > 1 && isAskingNoun(sentence.token(verb - 2));
        return noun
                || (head != Dependencies.NONE && ASKING.contains(sentence.token(head).lemma()))
                || OwnedPlan.behindMaker(sentence, verb)
                        .filter(n -> ASKING.contains(sentence.token(n).lemma()))
                        .isPresent();
    }

    /// "Has no plans to see her".
    private static boolean isAskingNoun(Token token) {
        return token.isNoun() && ASKING.contains(token.lemma());
    }

    /// "Last saw him in June", "saw him on Monday".
    private static boolean isDated(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "advmod").stream()
                        .anyMatch(a -> ONCE.contains(sentence.token(a).lower()))
                || tree.children(verb, "obl:tmod").stream().anyMatch(t -> t > verb)
                || isInSeat(sentence, verb)
                || SeenAside.is(sentence, verb)
                || (isOnDay(sentence, verb) && !isAny(sentence, verb))
                || tree.children(verb, "obl", "nmod").stream()
                        .anyMatch(o ->
                                isLength(sentence, o)
                                        || isRoom(sentence, o)
                                        || (isDay(sentence, verb, o) && !isAny(sentence, verb)));
    }

    /// "Peter Voss saw Ann Lund at the Kremlin", also where a parse hangs the place on her; not
    /// "tourists saw Ann Lund at the Kremlin".
    private static boolean isInSeat(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> seen = tree.children(verb, "obj");
        boolean person =
                seen.stream()
                        .flatMap(o -> sentence.nameAt(o).stream())
                        .anyMatch(n -> n.type() == Name.Type.PERSON);
        return person
                && Clauses.subjects(sentence, verb).stream()
                        .anyMatch(s -> OfficeSeen.isCaller(sentence, s))
                && Stream.concat(Stream.of(verb), seen.stream())
                        .flatMap(h -> tree.children(h, "obl", "nmod").stream())
                        .filter(o -> sentence.caseOf(o).matches("in|at"))
                        .anyMatch(o -> GuestPlaces.isSeat(sentence, o));
    }

    /// "He saw her at the Park Hotel on Monday morning", wherever a parse hangs the day.
    private static boolean isOnDay(Sentence sentence, int verb) {
        boolean place = false;
        for (int at = verb + 1; at + 1 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.lower().equals("on")
                    && TimeWords.has("weekday", sentence.token(at + 1).lower())) {
                return place
                        && Clauses.subjects(sentence, verb).stream()
                                .anyMatch(s -> OfficeSeen.isCaller(sentence, s));
            }
            if (!token.tag().matches("DT|JJ|NN.*|POS|PRP.?|IN")
                    || (token.tag().equals("IN") && !token.lower().matches("at|in"))) {
                return false;
            }
            place |= token.tag().equals("IN");
        }
        return false;
    }

    /// "Saw a doctor in March".
    private static boolean isAny(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "obj").stream()
                .flatMap(o -> tree.children(o, "det").stream())
                .anyMatch(d -> sentence.token(d).lower().matches("an?"));
    }

    /// "On Tuesday", "on Tuesday evening", "in March".
    private static boolean isDay(Sentence sentence, int verb, int noun) {
        Token token = sentence.token(noun);
        boolean part =
                token.lower().matches("morning|afternoon|evening|night")
                        && noun > 0
                        && Clauses.subjects(sentence, verb).stream()
                                .anyMatch(s -> OfficeSeen.isCaller(sentence, s));
        Token day = part ? sentence.token(noun - 1) : token;
        return sentence.caseOf(noun).matches("on|in")
                && day.isProperNoun()
                && (TimeWords.has("weekday", day.lower())
                        || (!part && TimeWords.has("month", day.lower())));
    }

    /// "For ten minutes".
    private static boolean isLength(Sentence sentence, int noun) {
        return sentence.caseOf(noun).equals("for")
                && sentence.token(noun).lemma().matches("minute|hour");
    }

    /// "In his study".
    private static boolean isRoom(Sentence sentence, int noun) {
        return sentence.caseOf(noun).matches("in|at")
                && sentence.token(noun)
                        .lemma()
                        .matches("study|office|suite|residence|embassy|session|audience|meeting");
    }
}
