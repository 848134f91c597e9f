// A slider and a number box that always agree: drag for feel, type for exactness.
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { NumberField } from "react-aria-components/NumberField";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { classes } from "@/lib/className";
import forms from "./forms.module.css";
import styles from "./SliderNumber.module.css";

export interface SliderNumberProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** After dragging or typing has ended: the moment to save. */
  onChangeEnd?: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  /** The range in which the leader stays the same. */
  stable?: { readonly from: number; readonly to: number };
  /** Where the leader changes, and to whom. */
  flips?: readonly { readonly at: number; readonly label: string }[];
}

export function SliderNumber({
  label,
  value,
  onChange,
  onChangeEnd,
  min = 0,
  max = 100,
  step = 1,
  isDisabled,
  isLabelHidden,
  stable,
  flips = [],
}: SliderNumberProps) {
  const share = (at: number) =>
    max > min ? Math.min(1, Math.max(0, (at - min) / (max - min))) * 100 : 0;
  const bounds = { minValue: min, maxValue: max, step, isDisabled };
  const typed = (next: number) => {
    if (Number.isNaN(next)) return;
    onChange(next);
    onChangeEnd?.(next);
  };
  const shownLabel = <Label className={forms["label"] ?? ""}>{label}</Label>;
  return (
    <div className={styles["pair"]}>
      <Slider
        {...bounds}
        className={styles["slider"] ?? ""}
        value={value}
        onChange={onChange}
        onChangeEnd={onChangeEnd}
        aria-label={isLabelHidden ? label : undefined}
      >
        {!isLabelHidden && shownLabel}
        <SliderTrack className={styles["track"] ?? ""}>
          {stable && (
            <span
              className={styles["band"]}
              style={{
                left: `${share(stable.from)}%`,
                width: `${share(stable.to) - share(stable.from)}%`,
              }}
            />
          )}
          <span className={styles["fill"]} style={{ width: `${share(value)}%` }} />
          {flips.map(({ at, label: leader }) => (
            <span
              key={`${at} ${leader}`}
              className={styles["tick"]}
              style={{ left: `${share(at)}%` }}
              title={leader}
            />
          ))}
          <SliderThumb className={styles["thumb"] ?? ""} />
        </SliderTrack>
        {flips.length > 0 && (
          <VisuallyHidden>
            {flips.map(({ at, label: leader }) => `${at}: ${leader}`).join("; ")}
          </VisuallyHidden>
        )}
      </Slider>
      <NumberField
        {...bounds}
        className={styles["number"] ?? ""}
        value={value}
        onChange={typed}
        aria-label={label}
      >
        <Group className={forms["box"] ?? ""}>
          <Input className={classes(forms["input"], forms["number"])} />
        </Group>
      </NumberField>
    </div>
  );
}
