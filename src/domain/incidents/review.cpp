#include "domain/incidents/review.h"

#include "base/merkle.h"
#include "base/names.h"
#include "domain/incidents/incident.h"

#include <QRegularExpression>

namespace incidents {

namespace {

constexpr base::Names<ReviewSection, reviewSectionCount> sections{{"overview", "what_happened", "impact", "detection",
                                                                   "response", "recovery", "went_well", "went_poorly",
                                                                   "luck", "control_improvements", "external_message"}};
constexpr base::Names<FactorKind, 4> factors{{"technical", "process", "organisational", "external"}};
constexpr base::Duration reviewTime = std::chrono::days(7);
constexpr base::Names<ReviewState, 5> states{{"none", "draft", "in_review", "reviewed", "closed"}};

} // namespace

QLatin1String name(ReviewSection section)
{
    return sections.of(section);
}

QString word(ReviewSection section)
{
    return base::spoken(name(section));
}

std::optional<ReviewSection> reviewSectionFrom(const QString &name)
{
    return sections.complete(name);
}

QLatin1String name(FactorKind kind)
{
    return factors.of(kind);
}

QString word(FactorKind kind)
{
    return base::spoken(name(kind));
}

std::optional<FactorKind> factorKindFrom(const QString &name)
{
    return factors.complete(name);
}

QLatin1String name(ReviewState state)
{
    return states.of(state);
}

QString word(ReviewState state)
{
    return base::spoken(name(state));
}

QByteArray timelineRoot(const Incident &incident, qint64 entries)
{
    base::merkle::Frontier tree;
    for (qsizetype i = 0; i < incident.entries.size() && i < entries; ++i)
        tree.append(incident.entries.at(i)->hash);
    return tree.root();
}

bool signedStill(const Incident &incident)
{
    const std::optional<SignOff> &signOff = incident.review.signOff;
    return !signOff
        || (signOff->entries <= incident.entries.size() && timelineRoot(incident, signOff->entries) == signOff->root);
}

QStringList missingForReview(const Incident &incident)
{
    QStringList out;
    for (const ReviewSection section : {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact}) {
        if (incident.review.sections.value(section).text.trimmed().isEmpty())
            out.append(word(section));
    }
    const bool real = !incident.closing || incident.closing->outcome == Outcome::Confirmed;
    if (real && incident.review.factors.isEmpty())
        out.append(QStringLiteral("Contributing factors"));
    return out;
}

bool wantsReview(const Incident &incident)
{
    const std::optional<Closing> &closing = incident.closing;
    return closing && !incident.backfilled && !closing->declined && closing->outcome != Outcome::FalsePositive
        && closing->outcome != Outcome::Duplicate;
}

std::optional<base::Instant> reviewDue(const Incident &incident)
{
    return wantsReview(incident) ? std::optional(incident.closing->at + reviewTime) : std::nullopt;
}

bool awaitsReview(const Incident &incident)
{
    if (incident.status != Status::Closed && incident.status != Status::Reviewed)
        return false;
    if (incident.review.state == ReviewState::None)
        return wantsReview(incident) && !incident.reached(Milestone::Reviewed);
    return incident.review.state != ReviewState::Closed;
}

std::optional<Blame> blameIn(const QString &factor, const Incident &incident)
{
    static const QRegularExpression phrases(
        QStringLiteral("\\b(human error|operator error|user error|carelessness|negligence|(was|were) careless|"
                       "forgot to|failed to follow|should have known)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = phrases.match(factor); match.hasMatch())
        return Blame{match.captured(), false};
    for (const RoleSpan &role : incident.roles) {
        const QRegularExpression named(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(role.login)),
                                       QRegularExpression::CaseInsensitiveOption);
        if (!role.login.isEmpty() && named.match(factor).hasMatch())
            return Blame{role.login, true};
    }
    return {};
}

QString text(const Blame &blame)
{
    return blame.person ? QStringLiteral("It names %1: say what made it possible, not who").arg(blame.words)
                        : QStringLiteral("“%1” names a person's act: say what made it easy or hid it").arg(blame.words);
}

} // namespace incidents
