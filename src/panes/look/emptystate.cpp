#include "panes/look/emptystate.h"

#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace look {

EmptyState::EmptyState(QWidget *parent)
    : EmptyState({}, {}, parent)
{
}

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, Font::BodyBold, Token::Text, this))
    , m_text(new Label(text, Font::Body, Token::Muted, this))
    , m_verbs(new QHBoxLayout)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    m_verbs->setSpacing(8);
    m_verbs->addStretch(1);
    column->addLayout(m_verbs);
    column->addStretch(1);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

Button *EmptyState::addVerb(const QString &text, const QString &key)
{
    auto *button = new Button(text, key, this);
    button->setPrimary(m_verbs->count() == 1);
    m_verbs->insertWidget(m_verbs->count() - 1, button);
    return button;
}

} // namespace look
