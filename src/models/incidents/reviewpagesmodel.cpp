#include "models/incidents/reviewpagesmodel.h"

#include "domain/incidents/words.h"
#include "models/incidents/playbookmodel.h"
#include "models/look/span.h"

#include <QCoreApplication>

namespace models {

using namespace incidents;

namespace {

/// Without these a review cannot be submitted.
bool isNeeded(ReviewSection section)
{
    return section == ReviewSection::Overview || section == ReviewSection::WhatHappened
        || section == ReviewSection::Impact;
}

ReviewPageRow head(const QString &key, const QString &title)
{
    ReviewPageRow row;
    row.key = key;
    row.title = title;
    row.head = true;
    return row;
}

} // namespace

ReviewPagesModel::ReviewPagesModel(QObject *parent)
    : ValueRows(parent)
{
}

void ReviewPagesModel::setIncident(const IncidentPtr &incident, const ReviewActions &actions)
{
    m_incident = incident;
    m_actions = actions;
    rebuild();
}

void ReviewPagesModel::setDrafted(const QSet<QString> &keys)
{
    m_drafted = keys;
    rebuild();
}

ReviewPageRow ReviewPagesModel::sectionRow(ReviewSection section) const
{
    ReviewPageRow row;
    row.key = name(section);
    row.title = shownWord(section);
    const bool written = !m_incident->review.sections.value(section).text.trimmed().isEmpty();
    row.check = written ? look::Check::Done : look::Check::Empty;
    row.wanting = !written && isNeeded(section);
    row.note = row.wanting ? tr("needed") : QString();
    return row;
}

ReviewPageRow ReviewPagesModel::factorsRow() const
{
    ReviewPageRow row;
    row.key = reviewpage::factors;
    row.title = tr("Contributing factors");
    const qsizetype count = m_incident->review.factors.size();
    row.check = count > 0 ? look::Check::Done : look::Check::Empty;
    row.wanting =
        count == 0 && wantsReview(*m_incident) && m_incident->closing->outcome == incidents::Outcome::Confirmed;
    row.note = count > 0 ? QString::number(count) : row.wanting ? tr("needed") : QString();
    return row;
}

ReviewPageRow ReviewPagesModel::hotWashRow() const
{
    ReviewPageRow row;
    row.key = reviewpage::hotWash;
    row.title = tr("Hot wash");
    row.check = m_incident->review.hotWash ? look::Check::Done : look::Check::Empty;
    return row;
}

ReviewPageRow ReviewPagesModel::actionsRow() const
{
    ReviewPageRow row;
    row.key = reviewpage::actions;
    row.title = tr("Action items");
    row.check = m_actions.all > 0 && m_actions.settled == m_actions.all ? look::Check::Done : look::Check::Empty;
    if (m_actions.all > 0)
        row.note = QStringLiteral("%1/%2").arg(m_actions.settled).arg(m_actions.all);
    return row;
}

ReviewPageRow ReviewPagesModel::deliverablesRow() const
{
    ReviewPageRow row;
    row.key = reviewpage::deliverables;
    row.title = tr("Deliverables");
    const QList<DeliverableStanding> all = deliverablesOf(*m_incident, {m_actions.all, m_actions.owned});
    const auto met = std::count_if(all.cbegin(), all.cend(), [](const DeliverableStanding &one) { return one.met(); });
    row.check = met == all.size() ? look::Check::Done : look::Check::Empty;
    row.note = QStringLiteral("%1/%2").arg(met).arg(all.size());
    return row;
}

void ReviewPagesModel::rebuild()
{
    QList<ReviewPageRow> next;
    if (m_incident) {
        const auto sections = [&](std::initializer_list<ReviewSection> all) {
            for (const ReviewSection section : all)
                next.append(sectionRow(section));
        };
        using Section = ReviewSection;
        next.append(head(QStringLiteral("head-told"), tr("What happened")));
        sections({Section::Overview, Section::WhatHappened, Section::Impact, Section::Detection, Section::Response,
                  Section::Recovery});
        next.append(head(QStringLiteral("head-learned"), tr("What we learned")));
        next.append(factorsRow());
        sections({Section::WentWell, Section::WentPoorly, Section::Luck});
        next.append(hotWashRow());
        next.append(head(QStringLiteral("head-changes"), tr("What comes of it")));
        sections({Section::ControlImprovements});
        next.append(actionsRow());
        sections({Section::ExternalMessage});
        next.append(deliverablesRow());
    }
    for (ReviewPageRow &row : next)
        row.drafted = m_drafted.contains(row.key);
    become(next);
}

QString ReviewPagesModel::beside(const QString &key, int step) const
{
    int row = rowOf(key);
    do
        row += step;
    while (row >= 0 && row < rowCount() && at(row).head);
    return row >= 0 && row < rowCount() ? at(row).key : key;
}

QString ReviewPagesModel::firstWanting() const
{
    for (const ReviewPageRow &row : rows()) {
        if (row.wanting)
            return row.key;
    }
    return rowCount() > 1 ? at(1).key : QString();
}

QVariant ReviewPagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewPageRow &row = at(index.row());
    if (row.head)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.title)
            : role == PlaybookModel::HeadRole                            ? QVariant(true)
            : role == look::SpansRole ? QVariant::fromValue(look::Spans{look::strong(row.title)})
            : role == look::TokenRole ? QVariant(int(look::Token::Muted))
                                      : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.check == look::Check::Done ? tr("there") : tr("not there"), row.note};
        if (row.drafted)
            parts.append(tr("typed, not written yet"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case look::SpansRole: {
        look::Spans spans{look::plain(row.title)};
        if (row.drafted)
            spans += {look::plain(QStringLiteral(" ")), look::chip(tr("not written"), look::Chip::Warn)};
        else if (row.wanting)
            spans += {look::plain(QStringLiteral("  ") + row.note, look::Token::Warn)};
        return QVariant::fromValue(spans);
    }
    case look::CheckRole:
        return int(row.check);
    case look::WhoRole:
        return row.wanting ? QString() : row.note;
    default:
        return {};
    }
}

Qt::ItemFlags ReviewPagesModel::flags(const QModelIndex &index) const
{
    const bool head = checkIndex(index, CheckIndexOption::IndexIsValid) && at(index.row()).head;
    return head ? Qt::ItemFlags(Qt::ItemIsEnabled) : ValueRows::flags(index);
}

QString guidance(ReviewSection section)
{
    static const char *const words[]{
        QT_TRANSLATE_NOOP(
            "models::ReviewGuidance",
            "The summary an executive reads: what happened, who was affected, what was done, what changes."),
        QT_TRANSLATE_NOOP(
            "models::ReviewGuidance",
            "The account from the first act to the last, with its times. r in the log puts a reference here."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance",
                          "Who and what was affected, for how long, and what it cost; what is not known is said too."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance",
                          "How it was noticed, what could have told us earlier, and what was silent."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance",
                          "What was decided and done, in which order, and what was considered and left alone."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance",
                          "How services came back, how that was proven, and what is still watched."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance", "What helped and should stay as it is."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance", "What cost time, was missing or misled; no names."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance", "What went well by chance: the next time it may not."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance",
                          "Changes to policy and technology, and those that were decided against."),
        QT_TRANSLATE_NOOP("models::ReviewGuidance", "What is told outside. Legal reads it before it goes."),
    };
    return QCoreApplication::translate("models::ReviewGuidance", words[int(section)]);
}

} // namespace models
