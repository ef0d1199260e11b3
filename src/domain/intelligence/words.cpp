#include "domain/intelligence/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace intelligence {

namespace {

/// Never read: from here the words get into the translations.
[[maybe_unused]] constexpr const char *known[] = {
    // bands
    QT_TRANSLATE_NOOP("intelligence::Word", "Immediate"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Urgent"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Scheduled"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Deferred"),
    QT_TRANSLATE_NOOP("intelligence::Word", "immediate"),
    QT_TRANSLATE_NOOP("intelligence::Word", "urgent"),
    QT_TRANSLATE_NOOP("intelligence::Word", "scheduled"),
    QT_TRANSLATE_NOOP("intelligence::Word", "deferred"),
    // questions and answers
    QT_TRANSLATE_NOOP("intelligence::Word", "Is there a public exploit?"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Is it reachable from the internet?"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Does it handle personal data or secrets?"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Is it on a business-critical path?"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Unknown"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Yes"),
    QT_TRANSLATE_NOOP("intelligence::Word", "No"),
    // states
    QT_TRANSLATE_NOOP("intelligence::Word", "To triage"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Open"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Planned"),
    QT_TRANSLATE_NOOP("intelligence::Word", "In progress"),
    QT_TRANSLATE_NOOP("intelligence::Word", "To confirm"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Resolved"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Dismissed"),
    // remedies and their steps
    QT_TRANSLATE_NOOP("intelligence::Word", "Patch"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Mitigate"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Disable"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Started"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Done"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Dropped"),
    // how it ended
    QT_TRANSLATE_NOOP("intelligence::Word", "False positive"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Not used"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Tolerable risk"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Used in tests"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Won’t fix"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Fixed"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Mitigated"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Revoked"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Disabled"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Confirmed"),
    QT_TRANSLATE_NOOP("intelligence::Word", "True"),
    QT_TRANSLATE_NOOP("intelligence::Word", "False"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Benign"),
    // clocks
    QT_TRANSLATE_NOOP("intelligence::Word", "Remediate"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Override lapses"),
    QT_TRANSLATE_NOOP("intelligence::Word", "Control ends"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("intelligence::Word", text);
}

/// The form of a clause; %1 … stand for what is in it.
QString formOf(Because because)
{
    switch (because) {
    case Because::Listed:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "CISA lists it as exploited since %1"));
    case Because::Ransomware:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "it is used in ransomware campaigns"));
    case Because::Likely:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "EPSS %1 of %2 is 0.10 or more"));
    case Because::Malicious:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "the package itself is malicious"));
    case Because::Answered:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "%1 answered so on %2"));
    case Because::Outweighed:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word",
                                            "the no of %1 of %2 does not outweigh that; override it with a reason"));
    case Because::NotListed:
        return translated(
            QT_TRANSLATE_NOOP("intelligence::Word", "it is not in CISA’s catalogue of exploited ones of %1"));
    case Because::Unlikely:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "EPSS %1 of %2 is under 0.10"));
    case Because::NoCatalogue:
        return translated(
            QT_TRANSLATE_NOOP("intelligence::Word", "no catalogue of exploited vulnerabilities speaks of it"));
    case Because::OldCatalogue:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word",
                                            "it was not in CISA’s catalogue of %1, which is too old to rely on"));
    case Because::NoScore:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "it has no EPSS score"));
    case Because::OldScore:
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "EPSS %1 of %2 is too old to rely on"));
    case Because::Unanswered:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("intelligence::Word", "nobody has answered"));
}

QString day(const QString &rfc3339)
{
    return rfc3339.left(10);
}

QString said(const Clause &clause)
{
    QStringList with = clause.with;
    QString why;
    if (clause.because == Because::Answered) { // the answer is what the input comes to: not said twice
        with = {clause.with.value(1), day(clause.with.value(2))};
        why = clause.with.value(3);
    } else if (clause.because == Because::Outweighed) {
        with = {clause.with.value(0), day(clause.with.value(1))};
        why = clause.with.value(2);
    }
    QString out = formOf(clause.because);
    if (with.size() == 1)
        out = out.arg(with.at(0));
    else if (with.size() >= 2)
        out = out.arg(with.at(0), with.at(1)); // at once: a name may hold a %2 of its own
    return why.isEmpty() ? out : QStringLiteral("%1: %2").arg(out, why);
}

QString periodOf(Band band)
{
    const std::optional<base::Duration> due = period(band);
    if (!due)
        return translated(QT_TRANSLATE_NOOP("intelligence::Word", "not due"));
    const auto days = std::chrono::duration_cast<std::chrono::days>(*due).count();
    return translated(QT_TRANSLATE_NOOP("intelligence::Word", "%1 days")).arg(days); // never one
}

} // namespace

QString shown(const QString &word)
{
    return translated(word.toUtf8().constData());
}

QString shownWord(Weight weight)
{
    switch (weight) {
    case Weight::NotMet:
        return shown(QStringLiteral("No"));
    case Weight::Met:
        return shown(QStringLiteral("Yes"));
    case Weight::Assumed:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("intelligence::Word", "Assumed"));
}

QString explained(const Weighed &weighed)
{
    QStringList clauses;
    for (const Clause &clause : weighed.clauses)
        clauses.append(said(clause));
    return QStringLiteral("%1: %2").arg(shownWord(weighed.weight), clauses.join(QStringLiteral("; ")));
}

QString verdictOf(const Priority &priority)
{
    const auto assumed = std::count_if(priority.inputs.begin(), priority.inputs.end(),
                                       [](const Weighed &one) { return one.weight == Weight::Assumed; });
    QString counts = translated(QT_TRANSLATE_NOOP("intelligence::Word", "%1 of 3 count")).arg(priority.met);
    if (priority.met == 0)
        counts = priority.ruled == Band::Deferred
            ? translated(QT_TRANSLATE_NOOP("intelligence::Word",
                                           "None of three counts, its CVSS is under 4 and a control is recorded"))
            : translated(QT_TRANSLATE_NOOP("intelligence::Word",
                                           "None of three counts, but without a CVSS under 4 and a recorded "
                                           "control it is not deferred"));
    else if (assumed > 0)
        counts = translated(QT_TRANSLATE_NOOP("intelligence::Word", "%1, %2 of them assumed"))
                     .arg(counts, QString::number(assumed));
    return QStringLiteral("%1: %2, %3").arg(counts, shown(word(priority.ruled).toLower()), periodOf(priority.ruled));
}

QString overrideOf(const Priority &priority)
{
    if (!priority.overridden)
        return {};
    const Override &set = *priority.overridden;
    return translated(QT_TRANSLATE_NOOP("intelligence::Word", "%1 set it to %2 until %3: %4"))
        .arg(set.by, shown(word(set.to).toLower()), base::dayText(set.until), set.reason);
}

QStringList explained(const Priority &priority)
{
    QStringList out;
    for (const Weighed &input : priority.inputs)
        out.append(QStringLiteral("%1 %2").arg(shown(asked(input.question)), explained(input)));
    out.append(
        QStringLiteral("%1 %2").arg(shown(asked(Question::CriticalPath)),
                                    explained(weigh(Question::CriticalPath, AlertFacts(), priority.criticalPath))));
    out.append(verdictOf(priority));
    if (priority.overridden)
        out.append(overrideOf(priority));
    return out;
}

} // namespace intelligence
