#include "models/incidents/linksmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/span.h"

#include <algorithm>

namespace models {

using namespace incidents;
using Way = LinkLine::Way;

namespace {

QString leadOf(const LinkLine &line)
{
    switch (line.way) {
    case Way::Stated:
        return shownWord(line.kind);
    case Way::Pointing:
        return LinksModel::tr("%1 this:").arg(wordWithin(line.kind));
    case Way::Merged:
        return LinksModel::tr("merged into this:");
    case Way::Into:
        return LinksModel::tr("merged into");
    }
    return {};
}

QString wordsOf(const LinkLine &line)
{
    const QString text = QStringLiteral("%1 %2 %3").arg(leadOf(line), line.label, line.title);
    return line.confirmed ? text : QStringLiteral("%1 (%2)").arg(text, LinksModel::tr("suspected"));
}

} // namespace

LinksModel::LinksModel(QObject *parent)
    : ValueRows(parent)
{
}

void LinksModel::show(const Incident &incident, const store::Pointing &pointing, const QList<IncidentChoice> &all)
{
    QList<LinkLine> next;
    const auto add = [&](Way way, LinkKind kind, bool confirmed, const QString &other) {
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const IncidentChoice &one) { return one.key == other; });
        const bool known = found != all.cend();
        next.append({QStringLiteral("%1 %2 %3").arg(int(way)).arg(int(kind)).arg(other), way, kind, confirmed, other,
                     known ? found->label : other, known ? found->title : QString()});
    };
    if (!incident.mergedInto.isEmpty())
        add(Way::Into, LinkKind::DuplicateOf, true, incident.mergedInto);
    for (const QString &id : pointing.merged)
        add(Way::Merged, LinkKind::DuplicateOf, true, id);
    for (const Link &link : incident.links)
        add(Way::Stated, link.kind, link.confirmed, link.to);
    for (const store::LinkRow &link : pointing.links)
        add(Way::Pointing, link.kind, link.confirmed, link.from);
    become(next);
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkLine &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return wordsOf(row);
    case look::SpansRole: {
        look::Spans spans{look::dim(leadOf(row) + u' '), look::plain(row.title),
                          look::mono(QStringLiteral("  ") + row.label, look::Token::Muted)};
        if (!row.confirmed)
            spans += {look::plain(QStringLiteral(" ")), look::chip(tr("suspected"), look::Chip::Warn)};
        return QVariant::fromValue(spans);
    }
    default:
        return {};
    }
}

} // namespace models
