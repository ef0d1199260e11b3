#include "panes/timeline/detailcell.h"

#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/sectionhead.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panes {

namespace {

constexpr int margin = 12;
constexpr int nameWidth = 84;

} // namespace

DetailCell::DetailCell(QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_head(new look::SectionHead(tr("Selected"), this))
    , m_scroll(new QScrollArea(this))
    , m_text(new look::Label({}, look::Font::BodyMedium))
    , m_form(new QWidget)
    , m_grid(new QGridLayout(m_form))
    , m_rawHead(new look::SectionHead(tr("As it was imported"), this))
    , m_raw(new QPlainTextEdit(this))
    , m_verbs(new Cell(Qt::TopEdge, look::Token::Surface, this))
    , m_verbRow(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 4, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_form);
    column->addStretch(1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_rawHead->setLineAbove(true);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setFont(look::Fonts::of(look::Font::Mono));
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    m_raw->document()->setDocumentMargin(margin);
    m_raw->setTabChangesFocus(true);
    m_raw->setAccessibleName(tr("The row as it was imported"));
    m_verbRow->setContentsMargins(margin, 8, margin, 8);
    m_verbRow->setSpacing(8);
    m_verbRow->addStretch(1);
    static_cast<Cell *>(m_verbs)->column()->addLayout(m_verbRow);
    this->column()->addWidget(m_head);
    this->column()->addWidget(m_scroll, 3);
    this->column()->addWidget(m_rawHead);
    this->column()->addWidget(m_raw, 4);
    this->column()->addWidget(m_verbs);
    clear();
}

void DetailCell::addVerb(QAction *action, bool primary)
{
    auto *button = new look::Button(action->text(), m_verbs);
    button->setAction(action);
    button->setPrimary(primary);
    const auto follow = [button, action] {
        button->setVisible(action->isEnabled());
        if (action->shortcut() == QKeySequence(Qt::Key_Return))
            button->setKey(QStringLiteral("Enter")); // as it is written on the keyboard
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    m_verbRow->addWidget(button);
}

void DetailCell::clear()
{
    m_head->setTitle(tr("Selected"));
    m_text->setText(tr("Nothing is selected. Arrows, or j and k, go from row to row."));
    m_text->setToken(look::Token::Muted);
    fill({});
    m_rawHead->hide();
    m_raw->hide();
    m_verbs->hide();
}

void DetailCell::show(const models::TimelineDetail &detail)
{
    m_head->setTitle(detail.title);
    m_text->setText(detail.text);
    m_text->setToken(look::Token::Text);
    fill(detail.fields);
    m_raw->setPlainText(detail.raw);
    m_rawHead->setVisible(!detail.raw.isEmpty());
    m_raw->setVisible(!detail.raw.isEmpty());
    m_verbs->show();
}

void DetailCell::fill(const QList<models::TimelineDetail::Field> &fields)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < fields.size(); ++row) {
        auto *name = new look::Label(fields.at(row).name, look::Font::Body, look::Token::Muted, m_form);
        auto *value = new look::RichLabel(fields.at(row).value, m_form);
        value->setMaxLines(6);
        value->setAccessibleName(
            QStringLiteral("%1: %2").arg(fields.at(row).name, look::plainText(fields.at(row).value)));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }
}

} // namespace panes
