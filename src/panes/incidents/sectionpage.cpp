#include "panes/incidents/sectionpage.h"

#include "desk/incidents/holdhotwash.h"
#include "desk/incidents/writereview.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/logreference.h"
#include "domain/incidents/reviewstanding.h"
#include "domain/incidents/words.h"
#include "models/incidents/reviewpagesmodel.h"
#include "panes/console/console.h"
#include "panes/incidents/reviewdraft.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

constexpr qsizetype longestSection = 20000;
constexpr qsizetype longestHotWash = 8000;

/// The last hot wash that counts, in its own words.
const journal::Line *hotWashLine(const Incident &incident)
{
    for (auto line = incident.lines.crbegin(); line != incident.lines.crend(); ++line) {
        if (line->entry->type == QLatin1String(HotWashHeld::type) && line->counts())
            return &*line;
    }
    return nullptr;
}

QString hotWashText(const Incident &incident)
{
    const journal::Line *line = hotWashLine(incident);
    if (!line)
        return {};
    const QString amended = line->amended.value(QLatin1String("text")).toString();
    return amended.isEmpty()
        ? QJsonDocument::fromJson(line->entry->payload).object().value(QLatin1String("text")).toString()
        : amended;
}

} // namespace

SectionPage::SectionPage(console::Console &console, ReviewDraft *draft, QWidget *parent)
    : ReviewPage(parent)
    , m_console(console)
    , m_draft(draft)
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_guidance(new look::Label({}, look::Font::Body, look::Token::Muted, this))
    , m_conflict(new look::Banner(look::Banner::Kind::Warn, this))
    , m_editor(new QPlainTextEdit(this))
    , m_standing(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_write(new look::Button(tr("Write it"), QStringLiteral("Ctrl+S"), this))
{
    m_guidance->setWordWrap(true);
    m_standing->setWordWrap(true);
    m_editor->setTabChangesFocus(true);
    m_write->setFocusPolicy(Qt::TabFocus);
    m_conflict->hide();
    connect(m_conflict->addVerb(tr("Take theirs")), &QAbstractButton::clicked, this, &SectionPage::takeTheirs);
    connect(m_conflict->addVerb(tr("Keep mine")), &QAbstractButton::clicked, this, &SectionPage::keepMine);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_guidance);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 0, 16, 0);
    body->addWidget(m_editor);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_standing, 1);
    foot->addWidget(m_write);
    column()->addLayout(head);
    column()->addWidget(m_conflict);
    column()->addLayout(body, 1);
    column()->addLayout(foot);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SectionPage::typed);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (const QString entry = m_showing ? QString() : referenced(); !entry.isEmpty())
            Q_EMIT cursorAtReference(entry);
    });
    connect(m_write, &QAbstractButton::clicked, this, [this] { write([] {}); });
}

bool SectionPage::isHotWash() const
{
    return m_key == models::reviewpage::hotWash;
}

/// The hot wash is written down whenever it was held; a section while the review is a draft.
bool SectionPage::isWritable() const
{
    return m_incident && (isHotWash() ? m_incident->status != Status::Merged : drafting(*m_incident).ok());
}

QString SectionPage::written() const
{
    if (!m_incident)
        return {};
    if (isHotWash())
        return hotWashText(*m_incident);
    const std::optional<ReviewSection> section = reviewSectionFrom(m_key);
    return section ? m_incident->review.sections.value(*section).text : QString();
}

void SectionPage::setPage(const QString &key)
{
    m_key = key;
    show();
}

void SectionPage::setIncident(const IncidentPtr &incident)
{
    const bool another = !incident || !m_incident || incident->id != m_incident->id;
    m_incident = incident;
    if (another || !m_draft->has(m_key))
        show();
    else
        showStanding();
}

/// What is typed and not written, else what is written.
void SectionPage::show()
{
    const std::optional<ReviewSection> section = reviewSectionFrom(m_key);
    m_title->setText(isHotWash() ? tr("Hot wash") : section ? shownWord(*section) : QString());
    m_guidance->setText(isHotWash() ? tr("What those who responded said right after it, before it is forgotten. It may "
                                         "be written down as soon as it was held.")
                            : section ? models::guidance(*section)
                                      : QString());
    m_editor->setAccessibleName(m_title->text());
    m_editor->setAccessibleDescription(m_guidance->text());
    const bool drafted = m_draft->has(m_key) && isWritable();
    const ReviewDraft::Page page = m_draft->page(m_key);
    const QString text = drafted ? page.text : written();
    m_showing = true;
    if (m_editor->toPlainText() != text) {
        m_editor->setPlainText(text);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(std::clamp(drafted ? page.cursor : int(text.size()), 0, int(text.size())));
        m_editor->setTextCursor(cursor);
    }
    m_showing = false;
    showStanding();
}

void SectionPage::typed()
{
    if (m_showing)
        return;
    const QString text = m_editor->toPlainText();
    if (text == written()) {
        m_draft->drop(m_key);
    } else {
        const QString basis = m_draft->has(m_key) ? m_draft->page(m_key).basis : written();
        m_draft->change(m_key, {text, basis, m_editor->textCursor().position()});
    }
    showStanding();
}

void SectionPage::showStanding()
{
    const bool writable = isWritable();
    const bool drafted = m_draft->has(m_key) && writable;
    m_editor->setReadOnly(!writable);
    m_write->setVisible(writable);
    const qsizetype most = isHotWash() ? longestHotWash : longestSection;
    const qsizetype length = m_editor->toPlainText().size();
    m_write->setEnabled(drafted && length <= most);
    const ReviewDraft::Page page = m_draft->page(m_key);
    m_conflict->setVisible(drafted && page.basis != written() && page.text.trimmed() != written());
    const std::optional<ReviewSection> section = reviewSectionFrom(m_key);
    const Written last = m_incident && section ? m_incident->review.sections.value(*section) : Written{};
    if (m_conflict->isVisibleTo(this))
        m_conflict->setSpans({look::plain(last.by.isEmpty() ? tr("This was written elsewhere while you typed.")
                                                            : tr("%1 wrote this while you typed.").arg(last.by))});
    m_standing->setToken(length > most ? look::Token::Bad : drafted ? look::Token::Warn : look::Token::Muted);
    if (length > most)
        m_standing->setText(tr("%1 characters, at most %2 fit").arg(length).arg(most));
    else if (drafted)
        m_standing->setText(tr("Kept on this console, not in the record yet"));
    else if (!last.by.isEmpty())
        m_standing->setText(tr("Written by %1, %2").arg(last.by, m_console.zones().stamp(last.at)));
    else if (m_incident && !writable && !isHotWash())
        m_standing->setText(m_incident->review.state == ReviewState::None ? tr("Open the review to write it")
                                                                          : tr("Return the review to draft to write"));
    else
        m_standing->setText({});
}

/// Theirs stands there; mine is given up.
void SectionPage::takeTheirs()
{
    m_draft->drop(m_key);
    show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

/// Mine goes on, knowing theirs.
void SectionPage::keepMine()
{
    ReviewDraft::Page page = m_draft->page(m_key);
    page.basis = written();
    m_draft->change(m_key, page);
    showStanding();
    m_editor->setFocus(Qt::OtherFocusReason);
}

base::Result<journal::Deed> SectionPage::deed(const QString &text) const
{
    if (isHotWash())
        return desk::holdHotWash(*m_incident, text, m_console.by());
    return desk::writeReview(*m_incident, *reviewSectionFrom(m_key), text, m_console.by());
}

bool SectionPage::write(const std::function<void()> &then)
{
    if (!m_incident || !m_draft->has(m_key) || !isWritable())
        return false;
    if (m_conflict->isVisibleTo(this)) {
        Q_EMIT hint(tr("Take theirs or keep mine first"));
        return true;
    }
    const QString text = m_editor->toPlainText();
    const QPointer<SectionPage> page(this);
    m_console.carryOut(deed(text.trimmed()), [page, key = m_key, text, then](const store::Committed &) {
        if (!page)
            return;
        if (page->m_draft->page(key).text == text) // nothing was typed behind it
            page->m_draft->drop(key);
        if (page->m_key == key)
            page->showStanding();
        then();
    });
    return true;
}

QWidget *SectionPage::home() const
{
    return m_editor;
}

void SectionPage::insert(const QString &words)
{
    if (!isWritable()) {
        Q_EMIT hint(tr("This page cannot be written now"));
        return;
    }
    QTextCursor cursor = m_editor->textCursor();
    const QString before = m_editor->toPlainText().left(cursor.position());
    const bool apart = before.isEmpty() || before.back().isSpace();
    cursor.insertText(apart ? words + u' ' : u' ' + words);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

QString SectionPage::referenced() const
{
    return m_incident ? entryReferenced(*m_incident, m_editor->toPlainText(), m_editor->textCursor().position())
                      : QString();
}

} // namespace panes
