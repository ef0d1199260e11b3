#include "panes/shell/settingsdialog.h"

#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace shell {

SettingsDialog::SettingsDialog(Preferences &preferences, console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_console(console)
    , m_login(new QLineEdit(this))
    , m_theme(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_notify(new QCheckBox(tr("Tell the desktop when a clock is about to &run out"), this))
    , m_quiet(new QCheckBox(tr("&Quiet hours"), this))
    , m_quietFrom(new QTimeEdit(this))
    , m_quietTo(new QTimeEdit(this))
    , m_lock(new QSpinBox(this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    build();
    fill();
    listen();
}

void SettingsDialog::addRow(QFormLayout *form, const QString &name, QWidget *control, const QString &find)
{
    if (!name.isEmpty()) {
        auto *label = new look::Label(name, look::Font::Body, look::Token::Muted, this);
        label->setBuddy(control);
        control->setAccessibleName(find.isEmpty() ? QString(name).remove(u'&') : find);
        form->addRow(label, control);
    } else {
        form->addRow(QString(), control);
    }
    m_places.append({control->accessibleName().isEmpty() ? find : control->accessibleName(), control});
}

void SettingsDialog::build()
{
    m_theme->addItem(tr("As the desktop"), int(look::Theme::Choice::System));
    m_theme->addItem(tr("Light"), int(look::Theme::Choice::Light));
    m_theme->addItem(tr("Dark"), int(look::Theme::Choice::Dark));
    m_theme->addItem(tr("High contrast"), int(look::Theme::Choice::HighContrast));
    m_zone->addItem(tr("UTC"), int(console::Zones::Mode::Utc));
    m_zone->addItem(tr("Local time"), int(console::Zones::Mode::Local));
    m_lock->setRange(0, 24 * 60);
    m_lock->setSpecialValueText(tr("never"));
    m_lock->setSuffix(tr(" min without a key"));
    for (QTimeEdit *edit : {m_quietFrom, m_quietTo}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setLayoutDirection(Qt::LeftToRight); // hours before minutes everywhere
    }
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet to"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    addRow(form, tr("Your &login"), m_login);
    addRow(form, tr("&Theme"), m_theme);
    addRow(form, tr("Times &in"), m_zone, tr("Zone times are shown in"));
    addRow(form, {}, m_notify, tr("Desktop notifications"));
    auto *hours = new QHBoxLayout;
    hours->setSpacing(8);
    hours->addWidget(m_quiet);
    hours->addWidget(m_quietFrom);
    hours->addWidget(new look::Label(tr("to"), look::Font::Body, look::Token::Muted, this));
    hours->addWidget(m_quietTo);
    hours->addStretch(1);
    form->addRow(QString(), hours);
    m_places.append({tr("Quiet hours"), m_quiet});
    addRow(form, tr("&Hide contents after"), m_lock, tr("Lock when idle"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch(1);
    auto *close = new look::Button(tr("&Close"), QStringLiteral("Esc"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(520);
}

void SettingsDialog::fill()
{
    const QSignalBlocker blocks[]{QSignalBlocker(m_login),   QSignalBlocker(m_theme), QSignalBlocker(m_zone),
                                  QSignalBlocker(m_notify),  QSignalBlocker(m_quiet), QSignalBlocker(m_quietFrom),
                                  QSignalBlocker(m_quietTo), QSignalBlocker(m_lock)};
    m_login->setText(m_console.actor());
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.theme())));
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(int(m_console.zones().mode()))));
    m_notify->setChecked(m_preferences.notifies());
    const QuietHours hours = m_preferences.quietHours();
    m_quiet->setChecked(hours.on);
    m_quietFrom->setTime(hours.from);
    m_quietTo->setTime(hours.to);
    m_lock->setValue(m_preferences.lockMinutes());
    m_quiet->setEnabled(m_notify->isChecked());
    for (QTimeEdit *edit : {m_quietFrom, m_quietTo})
        edit->setEnabled(m_notify->isChecked() && m_quiet->isChecked());
}

void SettingsDialog::listen()
{
    connect(m_login, &QLineEdit::editingFinished, this, [this] {
        if (m_login->text().trimmed() != m_console.actor())
            m_console.setActor(m_login->text());
        fill();
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setTheme(look::Theme::Choice(m_theme->currentData().toInt())); });
    connect(m_zone, &QComboBox::currentIndexChanged, this,
            [this] { m_console.zones().choose(console::Zones::Mode(m_zone->currentData().toInt())); });
    connect(m_notify, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setNotifies(on);
        fill();
    });
    connect(m_quiet, &QCheckBox::toggled, this, &SettingsDialog::takeQuietHours);
    connect(m_quietFrom, &QTimeEdit::timeChanged, this, &SettingsDialog::takeQuietHours);
    connect(m_quietTo, &QTimeEdit::timeChanged, this, &SettingsDialog::takeQuietHours);
    connect(m_lock, &QSpinBox::valueChanged, &m_preferences, &Preferences::setLockMinutes);
    connect(&m_console.zones(), &console::Zones::changed, this, &SettingsDialog::fill);
}

void SettingsDialog::takeQuietHours()
{
    m_preferences.setQuietHours({m_quiet->isChecked(), m_quietFrom->time(), m_quietTo->time()});
    fill();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    fill();
    QDialog::showEvent(event);
}

void SettingsDialog::openAt(QWidget *control)
{
    show();
    raise();
    activateWindow();
    control->setFocus(Qt::ShortcutFocusReason);
}

} // namespace shell
