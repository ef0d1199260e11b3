#include "panes/incidents/updateeditor.h"

#include "panes/incidents/linedraft.h"
#include "panes/look/label.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

QString toText(const UpdateWords &words)
{
    const QJsonObject object{{QStringLiteral("conditions"), words.conditions},
                             {QStringLiteral("actions"), words.actions},
                             {QStringLiteral("needs"), words.needs},
                             {QStringLiteral("text"), words.text}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

UpdateWords fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object.value(QLatin1String("conditions")).toString(), object.value(QLatin1String("actions")).toString(),
            object.value(QLatin1String("needs")).toString(), object.value(QLatin1String("text")).toString()};
}

QWidget *page(const QList<QPlainTextEdit *> &fields, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QPlainTextEdit *field : fields) {
        auto *name = new look::Label(field->accessibleName(), look::Font::Small, look::Token::Muted, page);
        name->setBuddy(field);
        column->addWidget(name);
        column->addWidget(field, 1);
    }
    return page;
}

} // namespace

UpdateEditor::UpdateEditor(QWidget *parent)
    : QWidget(parent)
    , m_draft(new LineDraft(this))
    , m_stack(new QStackedLayout(this))
    , m_conditions(addField(tr("Conditions: what is so")))
    , m_actions(addField(tr("Actions: what is being done")))
    , m_needs(addField(tr("Needs: what is missing")))
    , m_text(addField(tr("Text")))
{
    m_stack->addWidget(page({m_conditions, m_actions, m_needs}, this));
    m_stack->addWidget(page({m_text}, this));
}

QPlainTextEdit *UpdateEditor::addField(const QString &name)
{
    auto *field = new QPlainTextEdit(this);
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        keep();
        Q_EMIT changed();
    });
    return field;
}

void UpdateEditor::open(Audience audience, const QString &draftKey, const UpdateWords &words)
{
    m_audience = audience;
    m_draft->open(draftKey);
    m_stack->setCurrentIndex(audience == Audience::Responders ? 0 : 1);
    show(m_draft->text().isEmpty() ? words : fromText(m_draft->text()));
    Q_EMIT changed();
}

void UpdateEditor::show(const UpdateWords &words)
{
    m_showing = true;
    m_conditions->setPlainText(words.conditions);
    m_actions->setPlainText(words.actions);
    m_needs->setPlainText(words.needs);
    m_text->setPlainText(words.text);
    m_showing = false;
}

void UpdateEditor::setWords(const UpdateWords &words)
{
    show(words);
    keep();
    Q_EMIT changed();
}

UpdateWords UpdateEditor::words() const
{
    UpdateWords words;
    if (m_audience != Audience::Responders) {
        words.text = m_text->toPlainText().trimmed();
        return words;
    }
    words.conditions = m_conditions->toPlainText().trimmed();
    words.actions = m_actions->toPlainText().trimmed();
    words.needs = m_needs->toPlainText().trimmed();
    return words;
}

void UpdateEditor::keep()
{
    m_draft->change(toText(words()), 0);
}

void UpdateEditor::settle()
{
    m_draft->change(QString(), 0);
    m_draft->writeNow();
}

QPlainTextEdit *UpdateEditor::firstField() const
{
    return m_audience == Audience::Responders ? m_conditions : m_text;
}

} // namespace panes
