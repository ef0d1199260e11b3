#include "panes/intelligence/triageform.h"

#include "domain/intelligence/words.h"
#include "models/intelligence/vulnerabilitiesmodel.h"
#include "models/look/clocktext.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

namespace panes {

using namespace intelligence;

namespace {

const std::array<Answer, 3> offered{Answer::Yes, Answer::No, Answer::Unknown};

} // namespace

TriageForm::TriageForm(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new look::RichLabel(this))
    , m_why(new QLineEdit(this))
    , m_save(new look::Button(tr("Save"), QStringLiteral("Ctrl+Enter"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i < questionCount; ++i)
        addQuestion(column, Question(i));
    m_verdict->setMaxLines(5);
    m_verdict->setAccessibleName(tr("The priority and why"));
    m_why->setPlaceholderText(tr("What the answers rest on"));
    m_why->setAccessibleName(tr("What the answers rest on"));
    m_save->setAccessibleName(tr("Save the answers"));
    m_save->setFocusPolicy(Qt::TabFocus);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 4, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_why, 1);
    foot->addWidget(m_save);
    column->addSpacing(4);
    column->addWidget(m_verdict);
    column->addLayout(foot);
    connect(m_save, &QAbstractButton::clicked, this, &TriageForm::save);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &TriageForm::save);
}

void TriageForm::addQuestion(QVBoxLayout *column, Question question)
{
    const size_t at = size_t(question);
    auto *label = new look::Label(shown(asked(question)), look::Font::Body, look::Token::Text, this);
    label->setWordWrap(true);
    auto *bar = new look::ChipBar(this);
    for (const Answer answer : offered)
        bar->addChip(name(answer), answer == Answer::Unknown ? QStringLiteral("?") : shownWord(answer));
    bar->setAccessibleName(shown(asked(question)));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label, 1);
    row->addWidget(bar);
    auto *reason = new look::RichLabel(this);
    reason->setSmall(true);
    reason->setMaxLines(3);
    column->addLayout(row);
    column->addWidget(reason);
    column->addSpacing(4);
    m_bars[at] = bar;
    m_reasons[at] = reason;
    connect(bar, &look::ChipBar::chosen, this,
            [this, at](const QString &id) { choose(int(at), answerFrom(id).value_or(Answer::Unknown)); });
}

void TriageForm::setAssessment(const QString &key, const Assessment &assessment, bool open, base::Instant now)
{
    const bool same = key == m_key && assessment == m_assessment;
    m_key = key;
    m_assessment = assessment;
    m_open = open;
    m_now = now;
    if (same)
        refresh();
    else
        revert();
}

void TriageForm::revert()
{
    for (int i = 0; i < questionCount; ++i)
        m_answers[size_t(i)] = m_assessment.answers().at(size_t(i)).answer;
    m_why->clear();
    refresh();
}

void TriageForm::tick(base::Instant now)
{
    m_now = now;
    if (isVisible())
        refresh();
}

AlertAnswered TriageForm::answers() const
{
    AlertAnswered out;
    for (size_t i = 0; i < questionCount; ++i) {
        if (m_answers[i] != m_assessment.answers()[i].answer)
            out.answers[i] = m_answers[i];
    }
    out.why = m_why->text().trimmed();
    return out;
}

bool TriageForm::isChanged() const
{
    for (size_t i = 0; i < questionCount; ++i) {
        if (m_answers[i] != m_assessment.answers()[i].answer)
            return true;
    }
    return false;
}

Priority TriageForm::preview() const
{
    Assessment tried = m_assessment;
    for (int i = 0; i < questionCount; ++i) {
        if (m_answers[size_t(i)] != tried.answers()[size_t(i)].answer)
            tried.answer(Question(i), {m_answers[size_t(i)], m_actor, m_now, m_why->text().trimmed()});
    }
    return priorityOf(tried, m_now);
}

void TriageForm::refresh()
{
    using namespace look;
    const Priority priority = preview();
    for (int i = 0; i < questionCount; ++i) {
        const size_t at = size_t(i);
        m_bars[at]->setCurrent(name(m_answers[at]));
        m_bars[at]->setEnabled(m_open);
        const Weighed input =
            i < ruleQuestionCount ? priority.inputs[at] : weigh(Question(i), {}, priority.criticalPath);
        const QString why = i < ruleQuestionCount || priority.criticalPath.answer != Answer::Unknown
            ? explained(input)
            : tr("Nobody has answered; it decides the order, not the priority");
        m_reasons[at]->setSpans(
            {plain(why, input.weight == intelligence::Weight::Assumed ? Token::Warn : Token::Muted)});
    }
    Spans verdict{strong(shownWord(priority.band)), plain(QStringLiteral("  "))};
    if (!m_open)
        verdict = {};
    else if (priority.due)
        verdict += {clocktext::countdown(*priority.due - m_now, models::remediateSoon),
                    dim(QStringLiteral("  ") + base::rfc3339(*priority.due))};
    else
        verdict.append(dim(tr("not due")));
    verdict += {lineBreak(), plain(verdictOf(priority), Token::Muted)};
    if (priority.overridden)
        verdict += {lineBreak(), plain(overrideOf(priority), Token::Warn)};
    m_verdict->setSpans(m_open ? verdict : verdict.mid(1));
    m_why->setVisible(m_open);
    m_save->setVisible(m_open);
    m_save->setEnabled(isChanged());
    m_save->setPrimary(isChanged());
    Q_EMIT changed();
}

void TriageForm::choose(int question, Answer answer)
{
    if (!m_open)
        return;
    m_answers[size_t(question)] = answer;
    refresh();
}

int TriageForm::focused() const
{
    for (int i = 0; i < questionCount; ++i) {
        if (m_bars[size_t(i)]->isAncestorOf(focusWidget()))
            return i;
    }
    return -1;
}

void TriageForm::focusFirst()
{
    // The first that nobody has answered, else the first.
    int first = 0;
    for (int i = questionCount - 1; i >= 0; --i) {
        if (m_answers[size_t(i)] == Answer::Unknown)
            first = i;
    }
    m_bars[size_t(first)]->findChildren<QAbstractButton *>().value(0)->setFocus(Qt::ShortcutFocusReason);
}

void TriageForm::save()
{
    if (isChanged())
        Q_EMIT answered(answers());
}

void TriageForm::keyPressEvent(QKeyEvent *event)
{
    const int question = focused();
    const QString key = event->text().toLower();
    if (event->key() == Qt::Key_Escape) {
        revert();
        Q_EMIT left();
        return;
    }
    if (question < 0 || !m_open || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto go = [this](int to) {
        const int next = std::clamp(to, 0, questionCount - 1);
        for (auto *button : m_bars[size_t(next)]->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                button->setFocus(Qt::ShortcutFocusReason);
        }
    };
    if (key == QLatin1String("y")) // in every language: j goes down here as everywhere
        choose(question, Answer::Yes);
    else if (key == QLatin1String("n"))
        choose(question, Answer::No);
    else if (key == QLatin1String("u") || key == QLatin1String("?"))
        choose(question, Answer::Unknown);
    else if (event->key() == Qt::Key_Up || key == QLatin1String("k"))
        return go(question - 1);
    else if (event->key() == Qt::Key_Down || key == QLatin1String("j"))
        return go(question + 1);
    else
        return QWidget::keyPressEvent(event);
    if (question + 1 < questionCount)
        go(question + 1);
    else
        m_save->setFocus(Qt::ShortcutFocusReason);
}

} // namespace panes
