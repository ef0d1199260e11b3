#include "panes/shell/commandpalette.h"

#include "panes/look/hairline.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/searchfield.h"
#include "panes/shell/palettemodel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

namespace shell {

namespace {

constexpr int widest = 620;
constexpr int highest = 460;
constexpr int rowHeight = 30;
constexpr qsizetype remembered = 12;
const QString recentKey = QStringLiteral("palette/recent");

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape out;
    out.edge = 0;
    out.minimum = rowHeight;
    out.maxLines = 1;
    return out;
}

} // namespace

CommandPalette::CommandPalette(QWidget *owner, QSettings &settings)
    : Overlay(owner)
    , m_settings(settings)
    , m_model(new PaletteModel(this))
    , m_field(new look::SearchField(tr("Find a verb, a place, an incident or a setting"), panel()))
    , m_list(new look::RowList(shape(), panel()))
    , m_nothing(new look::Label(tr("Nothing is called that. Fewer letters find more."), look::Font::Body,
                                look::Token::Muted, panel()))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Find anything"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 10, 10, 10);
    head->addWidget(m_field);
    column->addLayout(head);
    column->addWidget(new look::Hairline(Qt::Horizontal, panel()));
    column->addSpacing(4);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->setContentsMargins(14, 8, 14, 8);
    column->addStretch(0);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_field->installEventFilter(this);
    // Also when the text is set by a program, as assistive tools do.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        choose(0);
    });
    connect(m_field, &look::SearchField::left, this, &Overlay::leave);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open(QWidget *host, const QList<PaletteItem> &items)
{
    m_field->clear();
    m_model->setRecent(m_settings.value(recentKey).toStringList());
    m_model->setItems(items);
    choose(0);
    openOver(host);
}

void CommandPalette::add(const QList<PaletteItem> &items)
{
    const QString before = m_model->itemAt(m_list->currentIndex().row()).id;
    m_model->addItems(items);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->itemAt(row).id == before) {
            choose(row);
            return;
        }
    }
    choose(0);
}

QRect CommandPalette::panelRect(const QSize &host) const
{
    const int width = std::min(widest, host.width() - 48);
    const int height = std::min(highest, host.height() - 96);
    return {(host.width() - width) / 2, std::min(80, (host.height() - height) / 2), width, height};
}

QWidget *CommandPalette::focusFirst() const
{
    return m_field;
}

void CommandPalette::refill()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent said(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void CommandPalette::move(int key)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int page = std::max(1, m_list->viewport()->height() / rowHeight - 1);
    const int now = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        choose((now + 1) % rows);
        break;
    case Qt::Key_Up:
        choose((now - 1 + rows) % rows);
        break;
    case Qt::Key_PageDown:
        choose(std::min(rows - 1, now + page));
        break;
    default:
        choose(std::max(0, now - page));
        break;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        switch (key) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            move(key);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::run()
{
    const PaletteItem item = m_model->itemAt(m_list->currentIndex().row());
    if (!item.run)
        return;
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(item.id);
    recent.prepend(item.id);
    m_settings.setValue(recentKey, QStringList(recent.mid(0, remembered)));
    leave();
    item.run();
}

} // namespace shell
