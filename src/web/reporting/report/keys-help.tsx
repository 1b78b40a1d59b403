import { useText } from '../../text/text.tsx';

export function KeysHelp() {
  const { keys } = useText().reporting.sheet;
  const rows: [string[], string][] = [
    [['↑', '↓'], keys.arrows],
    [['Enter'], keys.enter],
    [['F2'], keys.edit],
    [['Ctrl V'], keys.paste],
    [['Ctrl Z'], keys.undo],
    [['Ctrl D'], keys.fill],
  ];
  return (
    <p className="keys">
      {rows.map(([names, meaning]) => (
        <span key={meaning}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
          {meaning}
        </span>
      ))}
      <span>{keys.numbers}</span>
    </p>
  );
}
