#include "models/record/proofmodel.h"

#include "models/look/hashtext.h"
#include "models/look/span.h"

#include <QLocale>

namespace models {

using look::Spans; // spelt out as a return type, lupdate takes it for a class
using store::ProofFinding;

namespace {

Spans spansOf(const ProofRow &row)
{
    if (row.finding)
        return {look::strong(row.finding->what), look::lineBreak(), look::mono(row.finding->where, look::Token::Muted)};
    return {look::strong(ProofModel::tr("Console %1").arg(row.log.deviceId.right(6))),
            look::dim(QStringLiteral(" · ") + ProofModel::tr("%n entries", nullptr, int(row.log.entries))),
            look::lineBreak(),
            look::mono(look::hashtext::grouped(QString::fromLatin1(row.log.root.toHex())), look::Token::Muted)};
}

} // namespace

ProofModel::ProofModel(QObject *parent)
    : ValueRows(parent)
{
}

void ProofModel::setReport(const store::ProofReport &report)
{
    QList<ProofRow> next;
    for (const ProofFinding &finding : report.findings)
        next.append({QStringLiteral("finding:%1").arg(next.size()), finding, {}});
    for (const store::ProvenLog &log : report.logs)
        next.append({QStringLiteral("log:") + log.deviceId, {}, log});
    replace(next);
}

QVariant ProofModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProofRow &row = at(index.row());
    const bool wrong = row.finding && row.finding->weight == ProofFinding::Weight::Wrong;
    switch (role) {
    case look::SpansRole:
        return QVariant::fromValue(spansOf(row));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return look::plainText(spansOf(row));
    case look::EdgeTimeRole:
        return row.finding ? row.finding->check : tr("log");
    case look::EdgeTokenRole:
        return int(wrong ? look::Token::Bad : look::Token::Muted);
    case look::ToneRole:
        return int(wrong ? look::Tone::Bad : look::Tone::Plain);
    default:
        return {};
    }
}

} // namespace models
