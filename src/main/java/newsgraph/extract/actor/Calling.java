package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.event.Actor;

/// What an article calls somebody beside the name.
///
/// @param noun in lower case
/// @param marks the capitalized words beside the noun, in lower case
/// @param kind of what office the noun tells
/// @param sentence index of the sentence that says so
/// @param head index of the noun in it
/// @param taken whether somebody has got the office there: he is "the new mayor"
record Calling(
        Actor actor,
        String noun,
        Set<String> marks,
        KindsOfOffice.Kind kind,
        int sentence,
        int head,
        boolean taken) {}
