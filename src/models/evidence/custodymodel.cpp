#include "models/evidence/custodymodel.h"

#include "domain/incidents/words.h"
#include "models/evidence/evidencewords.h"
#include "models/incidents/zoneat.h"
#include "models/look/hashtext.h"
#include "models/look/roles.h"

namespace models {

using evidence::Custody;
using look::Spans;
using look::Token;

namespace {

/// "bo → cy", or whichever is known.
QString handsOf(const Custody &step)
{
    if (step.from.isEmpty() || step.to.isEmpty() || step.from == step.to)
        return step.to.isEmpty() ? step.from : step.to;
    return step.from + QStringLiteral(" → ") + step.to;
}

bool isStepWrong(const Custody &step)
{
    return step.finding && *step.finding != evidence::Finding::Intact;
}

Spans stepSpans(const CustodyLine &line)
{
    const Custody &step = line.step;
    Spans out{look::strong(stepWords(step.step), line.open ? Token::Warn : Token::Text)};
    if (step.finding)
        out.append(look::plain(QStringLiteral(" · ") + incidents::wordWithin(*step.finding),
                               isStepWrong(step) ? Token::Bad : Token::Ok));
    if (const QString who = handsOf(step); !who.isEmpty() && who != step.by)
        out.append(look::plain(QStringLiteral("  ") + who));
    if (line.open)
        out.append(look::plain(QStringLiteral(" · ") + CustodyModel::tr("not accepted yet"), Token::Warn));
    QStringList second;
    for (const QString &words : {step.place, step.reason}) {
        if (!words.isEmpty())
            second.append(words);
    }
    if (!second.isEmpty() || !step.seen.isEmpty())
        out.append(look::lineBreak());
    if (!second.isEmpty())
        out.append(
            look::dim(second.join(QStringLiteral(" · ")) + (step.seen.isEmpty() ? QString() : QStringLiteral("  "))));
    if (!step.seen.isEmpty())
        out.append(look::hashtext::hash(step.seen, isStepWrong(step) ? Token::Bad : Token::Muted));
    return out;
}

} // namespace

CustodyModel::CustodyModel(QObject *parent)
    : ValueRows(parent)
{
}

void CustodyModel::setItem(const evidence::Item &item)
{
    QList<CustodyLine> lines;
    for (qsizetype i = item.custody.size() - 1; i >= 0; --i) {
        const Custody &step = item.custody.at(i);
        const bool open = item.handover && item.handover->entryId == step.entryId;
        lines.append({QStringLiteral("%1 %2").arg(item.entryId).arg(i), step, open});
    }
    become(lines);
}

void CustodyModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant CustodyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CustodyLine &line = at(index.row());
    const base::Instant when = line.step.when.at;
    const look::clocktext::Zone zone = zoneAt(m_zone, when);
    const QString stamp = base::dayText(when, zone.offset).mid(5) + u' ' + base::clockText(when, zone.offset).left(5)
        + (zone.name == QLatin1String("Z") ? zone.name : QString());
    switch (role) {
    case Qt::DisplayRole:
        return look::plainText(stepSpans(line));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(look::clocktext::dayAndTime(when, zone), look::plainText(stepSpans(line)), line.step.by);
    case Qt::ToolTipRole:
        return tr("%1, stated in %2")
            .arg(look::clocktext::dayAndTime(when, zone), journal::zoneText(line.step.when.zone));
    case look::SpansRole:
        return QVariant::fromValue(stepSpans(line));
    case look::EdgeTimeRole:
        return stamp;
    case look::WhoRole:
        return line.step.by;
    case look::ToneRole:
        return isStepWrong(line.step) ? QVariant(int(look::Tone::Bad)) : QVariant();
    default:
        return {};
    }
}

} // namespace models
