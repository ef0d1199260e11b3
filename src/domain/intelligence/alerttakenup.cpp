#include "domain/intelligence/alerttakenup.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertTakenUp> AlertTakenUp::read(const QJsonObject &payload)
{
    const base::Result<AlertFacts> facts = factsFromJson(payload);
    return facts ? base::Result<AlertTakenUp>(AlertTakenUp{*facts}) : base::Result<AlertTakenUp>(facts.error());
}

QJsonObject AlertTakenUp::write() const
{
    return toJson(facts);
}

base::Done AlertTakenUp::validate(const Alert &alert, const journal::Stated &) const
{
    if (alert.taken)
        return journal::refused(QStringLiteral("The finding was taken up already"));
    if (alertIdOf(facts.finding) != alert.id)
        return journal::refused(QStringLiteral("This alert is about another finding"),
                                QStringLiteral("take the finding up under its own identifier"));
    return base::done();
}

void AlertTakenUp::apply(Alert &alert, const journal::Stated &stated) const
{
    const base::Instant at = stated.by.occurred.at;
    AlertFacts known = facts;
    known.noted = at;
    alert.taken = true;
    alert.takenAt = at;
    alert.assessment.begin(known, at);
}

QString AlertTakenUp::line(const Alert &, const journal::Stated &) const
{
    const QString what = QStringLiteral("%1 in %2").arg(facts.rule, subjectOf(facts));
    const QString where = facts.repository.isEmpty() ? what : QStringLiteral("%1 of %2").arg(what, facts.repository);
    return facts.title.isEmpty() ? where : QStringLiteral("%1: %2").arg(where, facts.title);
}

} // namespace intelligence
