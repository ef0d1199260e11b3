#include "domain/intelligence/verdict.h"

#include "base/names.h"

namespace intelligence {

namespace {

constexpr base::Names<Verdict, 3> verdicts{{"true", "false", "benign"}};
constexpr base::Names<Dismissal, dismissalCount> dismissals{
    {"false_positive", "not_used", "tolerable_risk", "used_in_tests", "wont_fix"}};
constexpr base::Names<Resolution, resolutionCount> resolutions{
    {"fixed", "mitigated", "revoked", "disabled", "confirmed"}};

struct Meaning
{
    const char *reason;
    Verdict verdict;
};
/// As the three kinds of GitHub's alerts write them, blanks and apostrophes evened out.
constexpr Meaning meanings[] = {
    {"false_positive", Verdict::False}, {"inaccurate", Verdict::False},      {"fixed", Verdict::True},
    {"revoked", Verdict::True},         {"mitigated", Verdict::True},        {"confirmed", Verdict::True},
    {"not_used", Verdict::Benign},      {"tolerable_risk", Verdict::Benign}, {"used_in_tests", Verdict::Benign},
    {"wont_fix", Verdict::Benign},
};

QString evened(const QString &reason)
{
    QString out = reason.trimmed().toLower();
    out.remove(u'\'').remove(QChar(0x2019));
    return out.replace(u' ', u'_').replace(u'-', u'_');
}

} // namespace

QLatin1String name(Verdict verdict)
{
    return verdicts.of(verdict);
}

QString word(Verdict verdict)
{
    return base::spoken(name(verdict));
}

QLatin1String name(Dismissal reason)
{
    return dismissals.of(reason);
}

QString word(Dismissal reason)
{
    return reason == Dismissal::WontFix ? QStringLiteral("Won’t fix") : base::spoken(name(reason));
}

std::optional<Dismissal> dismissalFrom(const QString &name)
{
    return dismissals.complete(name);
}

Verdict verdictOf(Dismissal reason)
{
    return reason == Dismissal::FalsePositive ? Verdict::False : Verdict::Benign;
}

QLatin1String name(Resolution how)
{
    return resolutions.of(how);
}

QString word(Resolution how)
{
    return base::spoken(name(how));
}

std::optional<Resolution> resolutionFrom(const QString &name)
{
    return resolutions.complete(name);
}

std::optional<Verdict> verdictFrom(const QString &reason)
{
    const QString wanted = evened(reason);
    for (const Meaning &meaning : meanings) {
        if (wanted == QLatin1String(meaning.reason))
            return meaning.verdict;
    }
    return {};
}

bool leavesOpen(const QString &reason)
{
    const QString given = evened(reason);
    return given == QLatin1String("no_bandwidth") || given == QLatin1String("fix_started");
}

} // namespace intelligence
