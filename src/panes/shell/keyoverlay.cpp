#include "panes/shell/keyoverlay.h"

#include "panes/look/hairline.h"
#include "panes/look/keycap.h"
#include "panes/look/keytext.h"
#include "panes/look/label.h"
#include "panes/look/sectionhead.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

namespace {

constexpr int widest = 1120;
constexpr int columnWidth = 340;
constexpr int scrollBarRoom = 20;
constexpr int widestCap = columnWidth - 40; ///< a longer usage is cut short; typing it shows the rest
constexpr int mostCapsWidth = 190; ///< wider ones stand above what they do
constexpr qsizetype longestBlock = 14; ///< rows; a longer group goes on in the next block

struct Group
{
    QString name;
    QList<console::KeyHint> hints;
};

QList<Group> broken(const QList<Group> &groups)
{
    QList<Group> out;
    for (const Group &group : groups) {
        for (qsizetype from = 0; from < group.hints.size(); from += longestBlock)
            out.append({group.name, group.hints.mid(from, longestBlock)});
    }
    return out;
}

QList<Group> grouped(const QList<console::KeyHint> &keys)
{
    QList<Group> out;
    for (const console::KeyHint &hint : keys) {
        auto at = std::find_if(out.begin(), out.end(), [&](const Group &group) { return group.name == hint.group; });
        if (at == out.end())
            at = out.insert(out.end(), {hint.group, {}});
        at->hints.append(hint);
    }
    return broken(out);
}

QWidget *rowOf(const console::KeyHint &hint, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *what = new look::Label(hint.what, look::Font::Body, look::Token::Text, row);
    what->setWordWrap(true);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(4);
    QStringList caps = KeyOverlay::capsOf(hint.keys);
    std::transform(caps.begin(), caps.end(), caps.begin(), look::keyText);
    row->setAccessibleName(QStringLiteral("%1: %2").arg(caps.join(u' '), hint.what));
    for (const QString &cap : caps) {
        auto *key = new look::KeyCap(cap, row);
        key->setMaximumWidth(widestCap);
        keys->addWidget(key, 0, Qt::AlignTop);
    }
    const bool beside = keys->sizeHint().width() <= mostCapsWidth;
    auto *line = new QBoxLayout(beside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom, row);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(beside ? 8 : 2);
    line->addLayout(keys);
    if (!beside)
        keys->addStretch(1);
    line->addWidget(what, 1);
    return row;
}

QWidget *blockOf(const Group &group, QWidget *parent)
{
    auto *block = new QWidget(parent);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addWidget(new look::SectionHead(group.name, block));
    for (const console::KeyHint &hint : group.hints)
        column->addWidget(rowOf(hint, block));
    return block;
}

} // namespace

KeyOverlay::KeyOverlay(QWidget *owner)
    : Overlay(owner)
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, panel()))
    , m_area(new QScrollArea(panel()))
{
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("Keys"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 10);
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(new look::KeyCap(QStringLiteral("Esc"), panel()));
    head->addWidget(new look::Label(tr("back"), look::Font::Small, look::Token::Muted, panel()));
    column->addLayout(head);
    column->addWidget(new look::Hairline(Qt::Horizontal, panel()));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
}

void KeyOverlay::open(QWidget *host, const QString &title, const QList<console::KeyHint> &keys)
{
    m_title->setText(title);
    m_area->setAccessibleName(title);
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 4, 0, 0);
    columns->setSpacing(8);
    const int count = std::clamp(std::min(widest, host->width() - 48) / columnWidth, 1, 3);
    const int laneWidth = (panelRect(host->size()).width() - scrollBarRoom) / count - columns->spacing();
    QList<QVBoxLayout *> lanes;
    QList<qsizetype> rows(count, 0);
    for (int i = 0; i < count; ++i) {
        auto *lane = new QWidget(page);
        lane->setFixedWidth(laneWidth);
        lanes.append(new QVBoxLayout(lane));
        lanes.last()->setContentsMargins(0, 0, 0, 0);
        lanes.last()->setSpacing(0);
        columns->addWidget(lane);
    }
    const QList<Group> groups = grouped(keys);
    for (const Group &group : groups) {
        const qsizetype shortest = std::min_element(rows.begin(), rows.end()) - rows.begin();
        lanes.at(shortest)->addWidget(blockOf(group, page));
        rows[shortest] += group.hints.size() + 2;
    }
    for (QVBoxLayout *lane : std::as_const(lanes))
        lane->addStretch(1);
    page->setAutoFillBackground(false);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(page);
    page->setAutoFillBackground(false);
    openOver(host);
}

QStringList KeyOverlay::capsOf(const QString &keys)
{
    const QStringList parts = keys.split(u' ', Qt::SkipEmptyParts);
    const bool allKeys = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        const QKeySequence sequence = QKeySequence::fromString(part, QKeySequence::NativeText);
        return part.size() == 1 || (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown);
    });
    return allKeys ? parts : QStringList{keys};
}

QRect KeyOverlay::panelRect(const QSize &host) const
{
    const int width = std::min(widest, host.width() - 48);
    const int height = host.height() - 80;
    return {(host.width() - width) / 2, 40, width, height};
}

QWidget *KeyOverlay::focusFirst() const
{
    return m_area;
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leave();
    else
        Overlay::keyPressEvent(event);
}

} // namespace shell
